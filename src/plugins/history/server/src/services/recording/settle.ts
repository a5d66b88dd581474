import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { currentActor } from '#access/current-actor';
import { changeStore, type Change, type Head } from '../../adapters/change-store';
import type { States } from '../../adapters/source';
import { toRecord, type Known, type Record } from '../../domain/to-record';
import { NOWHERE, withWritten } from '../../domain/state';
import type { Gathering, Touched } from './gathering';

type By = Pick<Change, 'at' | 'actor' | 'cause' | 'of' | 'batch'>;

/** What nobody was seen to write: as the app started, or past it. */
const UNSEEN = { actor: 'system', cause: 'start', of: null } as const;

/** Records what a write has changed of what it touched, in its transaction. */
export async function settle(strapi: Core.Strapi, { cause, touched }: Gathering): Promise<void> {
  const write = {
    at: Date.now(),
    actor: currentActor(strapi),
    of: cause.of ?? null,
    batch: randomBytes(9).toString('base64url'),
  };
  const heads: Head[] = [];
  const changes: Change[] = [];
  for (const each of await Promise.all(touched.values())) {
    const { source, document, follows, found } = each;
    const states = await statesAfter(each);
    for (const locale of localesOf(each, states)) {
      const subject = { uid: source.uid, document, locale };
      const note = ({ number, change }: Record, by: By) => {
        if (change) changes.push({ ...subject, ...by, ...change, number });
      };
      const known = knownOf(each, locale);
      const unseen = known.kind === 'recorded' ? toRecord(known, found?.get(locale) ?? known.state) : null;
      if (unseen) note(unseen, { ...write, ...UNSEEN, batch: `${write.batch}-unseen` });
      const record = toRecord(unseen ? { ...known, ...unseen } : known, states.get(locale) ?? NOWHERE);
      if (record) note(record, { ...write, cause: follows ? 'follow' : cause.kind });
      const last = record ?? unseen;
      if (last) heads.push({ ...subject, number: last.number, at: write.at, state: last.state });
    }
  }
  const store = changeStore(strapi);
  await store.addChanges(changes);
  await store.writeHeads(heads);
}

/** What it says now: where some of its fields were written, the others are as they were. */
async function statesAfter({ source, document, heads, locales, fields }: Touched): Promise<States> {
  if (locales !== 'all' && locales.size === 0) return new Map();
  if (fields === 'all' || heads.size === 0) return source.load(document, locales);
  const written = await source.load(document, locales, fields);
  return new Map(
    [...written].map(([locale, state]) => [
      locale,
      withWritten(heads.get(locale)?.state ?? NOWHERE, state, fields),
    ]),
  );
}

function localesOf({ heads, found, locales }: Touched, states: States): string[] {
  const known = [...heads.keys(), ...(found?.keys() ?? []), ...states.keys()];
  const touched = locales === 'all' ? known : [...locales];
  // What nothing was recorded of gets its heads in all languages at once.
  return [...new Set(found ? [...touched, ...found.keys()] : touched)].sort();
}

function knownOf({ heads, found, locales }: Touched, locale: string): Known {
  const head = heads.get(locale);
  if (head) return { kind: 'recorded', number: head.number, state: head.state };
  const isTouched = locales === 'all' || locales.has(locale);
  return { kind: isTouched ? 'found' : 'untouched', state: found?.get(locale) ?? NOWHERE };
}
