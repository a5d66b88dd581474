import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../../domain/locale';
import { LEDGER_LINES, SOURCE_LINES, type LedgerLine, type SourceLine } from './lines';

export interface LineScope {
  ofType: string;
  documentIds: readonly string[];
}

/** The desk's own tables, read and written inside the transaction that is open. */
export interface LineStore {
  readSources(scope: LineScope): Promise<SourceLine[]>;
  readLedger(scope: LineScope, locales: readonly Locale[] | 'all'): Promise<LedgerLine[]>;
  /** Puts lines in the place of those with the same key. */
  replaceSources(gone: readonly SourceLine[], lines: readonly SourceLine[]): Promise<void>;
  replaceLedger(gone: readonly LedgerLine[], lines: readonly LedgerLine[]): Promise<void>;
  /** Forgets a locale of a type. */
  forgetLocale(ofType: string, locale: Locale): Promise<void>;
}

export function lineStore(strapi: Core.Strapi): LineStore {
  const sources = strapi.db.query(SOURCE_LINES);
  const ledger = strapi.db.query(LEDGER_LINES);
  return {
    readSources: (scope) => sources.findMany({ where: whereDocuments(scope) }),
    readLedger: (scope, locales) =>
      ledger.findMany({
        where: {
          ...whereDocuments(scope),
          ...(locales === 'all' ? {} : { inLocale: { $in: [...locales] } }),
        },
      }),
    async replaceSources(gone, lines) {
      for (const { ofType, ofDocument, fields } of byDocument(gone)) {
        await sources.deleteMany({ where: { ofType, ofDocument, field: { $in: fields } } });
      }
      if (lines.length > 0) await sources.createMany({ data: [...lines] });
    },
    async replaceLedger(gone, lines) {
      for (const { ofType, ofDocument, inLocale, fields } of byDocument(gone)) {
        await ledger.deleteMany({ where: { ofType, ofDocument, inLocale, field: { $in: fields } } });
      }
      if (lines.length > 0) await ledger.createMany({ data: [...lines] });
    },
    async forgetLocale(ofType, locale) {
      await ledger.deleteMany({ where: { ofType, inLocale: locale } });
    },
  };
}

function whereDocuments({ ofType, documentIds }: LineScope) {
  return { ofType, ofDocument: { $in: [...documentIds] } };
}

/** One deletion for each document and locale. */
function byDocument(
  lines: readonly { ofType: string; ofDocument: string; inLocale?: Locale; field: string }[],
): { ofType: string; ofDocument: string; inLocale: Locale | undefined; fields: string[] }[] {
  const groups = new Map<
    string,
    { ofType: string; ofDocument: string; inLocale: Locale | undefined; fields: string[] }
  >();
  for (const { ofType, ofDocument, inLocale, field } of lines) {
    const key = `${ofType} ${ofDocument} ${inLocale}`;
    const group = groups.get(key) ?? { ofType, ofDocument, inLocale, fields: [] };
    group.fields.push(field);
    groups.set(key, group);
  }
  return [...groups.values()];
}
