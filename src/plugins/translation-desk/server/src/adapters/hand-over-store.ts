import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { isRecord } from '#domain/records';
import { readStoredInstant } from '#domain/stored-value';
import type { DocumentKey } from '#translation-desk/unit';

const HAND_OVER = 'plugin::translation-desk.hand-over';

/** What is kept of a document in a locale; signs as the ledger's, `admin:3`. */
export interface StoredHandOver {
  ofType: string;
  ofDocument: string;
  inLocale: Locale;
  /** Number of an admin user. */
  assignee: number | null;
  due: string | null;
  readyBy: string | null;
  readyAt: string | null;
  sentBackBy: string | null;
  sentBackAt: string | null;
  reason: string | null;
}

export type HandOverChange = Partial<Omit<StoredHandOver, 'ofType' | 'ofDocument' | 'inLocale'>>;

export interface HandOverStore {
  read(documentIds: readonly string[], locale: Locale): Promise<StoredHandOver[]>;
  /** Those that somebody said are translated. */
  readReady(): Promise<StoredHandOver[]>;
  /** The documents of a locale that are ready, or assigned to somebody. */
  findDocuments(locale: Locale, which: { isReady: true } | { assignee: number }): Promise<string[]>;
  write(of: DocumentKey, locale: Locale, change: HandOverChange): Promise<void>;
  /** A publication ends it; null: in all locales. */
  clearReady(of: DocumentKey, locale: Locale | null): Promise<void>;
  /** Forgets a document's but for those in these locales. */
  forget(of: DocumentKey, but: readonly Locale[]): Promise<void>;
  forgetLocale(ofType: string, locale: Locale): Promise<void>;
}

export function handOverStore(strapi: Core.Strapi): HandOverStore {
  const query = strapi.db.query(HAND_OVER);
  const find = async (where: object): Promise<StoredHandOver[]> => {
    const rows: unknown[] = await query.findMany({ where });
    return rows.filter(isRecord).map(toHandOver);
  };
  return {
    read: (documentIds, locale) => find({ ofDocument: { $in: [...documentIds] }, inLocale: locale }),
    readReady: () => find({ readyAt: { $notNull: true } }),
    async findDocuments(inLocale, which) {
      const condition = 'isReady' in which ? { readyAt: { $notNull: true } } : which;
      return (await find({ inLocale, ...condition })).map(({ ofDocument }) => ofDocument);
    },
    async write({ uid, documentId }, locale, change) {
      const key = { ofType: uid, ofDocument: documentId, inLocale: locale };
      const known: unknown = await query.findOne({ where: key });
      if (isRecord(known)) await query.update({ where: { id: known['id'] }, data: { ...change } });
      else await query.create({ data: { ...key, ...change } });
    },
    async clearReady({ uid, documentId }, locale) {
      const where = { ofType: uid, ofDocument: documentId, ...(locale !== null && { inLocale: locale }) };
      const gone = { readyBy: null, readyAt: null, sentBackBy: null, sentBackAt: null, reason: null };
      await query.updateMany({ where, data: gone });
    },
    async forget({ uid, documentId }, but) {
      await query.deleteMany({
        where: { ofType: uid, ofDocument: documentId, inLocale: { $notIn: [...but] } },
      });
    },
    async forgetLocale(ofType, locale) {
      await query.deleteMany({ where: { ofType, inLocale: locale } });
    },
  };
}

function toHandOver(row: Record<string, unknown>): StoredHandOver {
  const text = (name: string): string | null => (typeof row[name] === 'string' ? row[name] : null);
  const instant = (name: string): string | null => {
    const value = row[name];
    return value === null || value === undefined ? null : readStoredInstant(value);
  };
  return {
    ofType: String(row['ofType']),
    ofDocument: String(row['ofDocument']),
    inLocale: String(row['inLocale']),
    assignee: typeof row['assignee'] === 'number' ? row['assignee'] : null,
    due: text('due'),
    readyBy: text('readyBy'),
    readyAt: instant('readyAt'),
    sentBackBy: text('sentBackBy'),
    sentBackAt: instant('sentBackAt'),
    reason: text('reason'),
  };
}
