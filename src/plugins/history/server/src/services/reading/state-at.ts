import type { Core } from '@strapi/strapi';
import type { Moment } from '#history/reading';
import { changeStore } from '../../adapters/change-store';
import { recordedTypes } from '../../adapters/recorded-types';
import { goBack } from '../../domain/go-back';
import { NOWHERE, type State } from '../../domain/state';
import { WHOLE_EVERY } from '../../domain/to-record';

/** What a document said in a language at a moment; of one that nothing is recorded of, what it says. */
export async function stateAt(
  strapi: Core.Strapi,
  { uid, documentId }: { uid: string; documentId: string },
  locale: string,
  moment: Moment,
): Promise<State> {
  const store = changeStore(strapi);
  const heads = await store.readHeads(uid, documentId);
  const head = heads.find((each) => each.locale === locale);
  if (!head) {
    const states = await recordedTypes(strapi)
      .get(uid)
      ?.load(documentId, new Set([locale]));
    return states?.get(locale) ?? NOWHERE;
  }
  if (moment === 'now') return head.state;
  const changes = await store.changesAfter({ uid, document: documentId, locale }, moment, WHOLE_EVERY);
  return goBack(changes, () => head.state);
}
