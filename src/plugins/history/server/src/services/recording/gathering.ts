import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Cause } from '#history/change';
import { inTurn } from '#store/connection/in-turn';
import { changeStore, type Head } from '../../adapters/change-store';
import type { Source, States } from '../../adapters/source';

/** A document that is written, with what was known of it before. */
export interface Touched {
  source: Source;
  document: string;
  heads: ReadonlyMap<string, Head>;
  /** What it said, where nothing was recorded of it yet or it may have changed unseen; null: what is recorded. */
  found: States | null;
  /** Whose rows may have changed. */
  locales: Set<string> | 'all';
  /** Which fields. */
  fields: Set<string> | 'all';
  /** Whether it is written for another's sake: its links to what is deleted. */
  follows: boolean;
}

/** What one write touches. */
export interface Gathering {
  cause: Cause;
  touched: Map<string, Promise<Touched>>;
  /** The document that the Document Service is at. */
  of: { uid: string; document: string } | null;
}

const GATHERING = new AsyncLocalStorage<Gathering>();

/**
 * Runs `work` in a transaction and, at its end, `settle` with what it has touched: one save writes many rows. Inside
 * another gathering it is that one that settles.
 */
export async function gather<T>(
  strapi: Core.Strapi,
  { cause, of }: Pick<Gathering, 'cause' | 'of'>,
  work: (gathering: Gathering) => Promise<T>,
  settle: (gathering: Gathering) => Promise<void>,
): Promise<T> {
  const around = GATHERING.getStore();
  if (around) return work(around);
  const run = async (): Promise<Awaited<T>> => {
    const gathering: Gathering = { cause, of, touched: new Map() };
    const result = await GATHERING.run(gathering, () => work(gathering));
    if (gathering.touched.size > 0) await settle(gathering);
    return result;
  };
  // Of two at once in one transaction, as the panel unpublishes languages, each would go on from the same head.
  return strapi.db.transaction(({ trx }) => inTurn(trx, run));
}

interface HowTouched {
  locale?: string | 'all';
  /** Those that are written, where not all of them are. */
  fields?: readonly string[];
  /** It wasn't there before. */
  isNew?: boolean;
  follows?: boolean;
}

/** Takes note of a document before it is written: what it says then is lost, unless it is recorded already. */
export async function touch(
  strapi: Core.Strapi,
  gathering: Gathering,
  source: Source,
  document: string,
  { locale, fields, isNew = false, follows = false }: HowTouched = {},
): Promise<void> {
  const key = `${source.uid} ${document}`;
  const known =
    gathering.touched.get(key) ??
    (isNew
      ? Promise.resolve(nothingOf(source, document))
      : look(strapi, { ...nothingOf(source, document), follows }));
  gathering.touched.set(key, known);
  const touched = await known;
  // It is about to be written, nobody knows where yet.
  if (locale === undefined) return;
  if (locale === 'all' || !source.isLocalized) touched.locales = 'all';
  else if (touched.locales !== 'all') touched.locales.add(locale);
  if (!fields) touched.fields = 'all';
  else if (touched.fields !== 'all') for (const field of fields) touched.fields.add(field);
}

function nothingOf(source: Source, document: string): Touched {
  return {
    source,
    document,
    heads: new Map(),
    found: new Map(),
    locales: new Set(),
    fields: new Set(),
    follows: false,
  };
}

async function look(strapi: Core.Strapi, nothing: Touched): Promise<Touched> {
  const { source, document } = nothing;
  const heads = await changeStore(strapi).lockHeads(source.uid, document);
  const found = heads.length > 0 && !source.isLookedAt ? null : await source.load(document, 'all');
  return { ...nothing, heads: new Map(heads.map((head) => [head.locale, head])), found };
}
