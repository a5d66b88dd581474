import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { isRecord } from '#domain/records';
import { readStoredJson } from '#domain/stored-value';
import type { GlossaryTerm } from '#translation-desk/glossary';
import type { TermTexts } from '#translation-desk/term';
import { foldTerm } from '../domain/glossary/fold-term';

const TERM = 'plugin::translation-desk.glossary-term';

/** The portal's own glossary. */
export interface GlossaryStore {
  /** Sorted by term. */
  read(locale: Locale): Promise<GlossaryTerm[]>;
  /** Writes a term, over the one with the same words in the source. */
  put(locale: Locale, term: TermTexts, by: string): Promise<void>;
  remove(locale: Locale, id: number): Promise<void>;
  forgetLocale(locale: Locale): Promise<void>;
}

export function glossaryStore(strapi: Core.Strapi): GlossaryStore {
  const query = strapi.db.query(TERM);
  return {
    async read(locale) {
      const rows: unknown[] = await query.findMany({
        where: { inLocale: locale },
        orderBy: { folded: 'asc' },
      });
      return rows.filter(isRecord).map(toTerm);
    },
    async put(locale, { source, target, note, forbidden }, by) {
      const key = { inLocale: locale, folded: foldTerm(source) };
      const data = { ...key, source, target, note, forbidden: [...forbidden], writtenBy: by };
      const known: unknown = await query.findOne({ where: key });
      if (isRecord(known)) await query.update({ where: { id: known['id'] }, data });
      else await query.create({ data });
    },
    async remove(locale, id) {
      await query.deleteMany({ where: { id, inLocale: locale } });
    },
    async forgetLocale(locale) {
      await query.deleteMany({ where: { inLocale: locale } });
    },
  };
}

function toTerm(row: Record<string, unknown>): GlossaryTerm {
  const forbidden = readStoredJson(row['forbidden']);
  return {
    id: Number(row['id']),
    source: String(row['source']),
    target: String(row['target']),
    note: typeof row['note'] === 'string' ? row['note'] : '',
    forbidden: Array.isArray(forbidden) ? forbidden.map(String) : [],
  };
}
