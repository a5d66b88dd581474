import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from '#domain/locale';
import type { RowWrite } from '../../adapters/row-writes';
import type { TranslatableType } from '#translation-desk/translatable-type';
import { NO_ANNOTATIONS, type Recording } from './recording';

interface Written {
  type: TranslatableType;
  documentId: string;
  locales: Set<Locale>;
  fields: Set<string>;
}

interface Gathering {
  writes: Map<string, Written>;
  annotationsIn: Recording['annotationsIn'];
}

const GATHERING = new AsyncLocalStorage<Gathering>();

export interface GatheredDocument {
  type: TranslatableType;
  documentId: string;
  locales: Locale[];
  fields: string[];
}

/**
 * Runs `work`, then `settle` with every document it wrote: a save writes many rows, and one publish deletes and makes
 * them. Inside another gathering it is that one that settles.
 */
export async function gatherWrites<Result>(
  work: () => Promise<Result>,
  settle: (documents: GatheredDocument[], annotationsIn: Recording['annotationsIn']) => Promise<void>,
): Promise<Result> {
  if (GATHERING.getStore()) return work();
  const gathering: Gathering = { writes: new Map(), annotationsIn: NO_ANNOTATIONS };
  return GATHERING.run(gathering, async () => {
    const result = await work();
    const documents = [...gathering.writes.values()];
    if (documents.length > 0) {
      await settle(
        documents.map(({ type, documentId, locales, fields }) => ({
          type,
          documentId,
          locales: [...locales],
          fields: [...fields],
        })),
        gathering.annotationsIn,
      );
    }
    return result;
  });
}

/** Adds a row to the gathering around; false where there is none. */
export function gather({ type, documentId, locale, fields }: RowWrite): boolean {
  const gathering = GATHERING.getStore();
  if (!gathering) return false;
  const key = `${type.uid} ${documentId}`;
  const document: Written = gathering.writes.get(key) ?? {
    type,
    documentId,
    locales: new Set(),
    fields: new Set(),
  };
  document.locales.add(locale);
  for (const field of fields) document.fields.add(field);
  gathering.writes.set(key, document);
  return true;
}

/** Has the gathering around settle with these annotations. */
export function annotateWrites(annotationsIn: Recording['annotationsIn']): void {
  const gathering = GATHERING.getStore();
  if (gathering) gathering.annotationsIn = annotationsIn;
}
