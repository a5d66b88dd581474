import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { isRecord } from '#domain/records';
import { readStoredInstant } from '#domain/stored-value';
import type { DocumentKey } from '#translation-desk/unit';
import type { StoredNote } from '../domain/notes/stored-note';

const NOTE = 'plugin::translation-desk.note';

export interface NewNote extends Omit<StoredNote, 'id' | 'ofDocument' | 'writtenAt'> {
  writtenAt: Date;
  of: DocumentKey;
  locale: Locale;
}

/** What people said of translations, read and written inside the transaction that is open. */
export interface NoteStore {
  /** The oldest first. */
  read(ofType: string, documentIds: readonly string[], locale: Locale): Promise<StoredNote[]>;
  add(notes: readonly NewNote[]): Promise<void>;
  /** Says of notes which unit they are about now. */
  move(ids: readonly number[], unit: Pick<StoredNote, 'unit' | 'source'>): Promise<void>;
  /** Forgets a document's but for those in these locales. */
  forget(of: DocumentKey, but: readonly Locale[]): Promise<void>;
  /** Forgets a locale of a type. */
  forgetLocale(ofType: string, locale: Locale): Promise<void>;
}

export function noteStore(strapi: Core.Strapi): NoteStore {
  const query = strapi.db.query(NOTE);
  return {
    async read(ofType, documentIds, locale) {
      const rows: unknown[] = await query.findMany({
        where: { ofType, ofDocument: { $in: [...documentIds] }, inLocale: locale },
        orderBy: { id: 'asc' },
      });
      return rows.filter(isRecord).map(toNote);
    },
    async add(notes) {
      for (const { of, locale, ...note } of notes)
        await query.create({
          data: { ofType: of.uid, ofDocument: of.documentId, inLocale: locale, ...note },
        });
    },
    async move(ids, unit) {
      if (ids.length > 0) await query.updateMany({ where: { id: { $in: [...ids] } }, data: { ...unit } });
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

function toNote(row: Record<string, unknown>): StoredNote {
  return {
    id: Number(row['id']),
    ofDocument: String(row['ofDocument']),
    unit: String(row['unit']),
    source: String(row['source']),
    text: String(row['text']),
    signature: typeof row['signature'] === 'string' ? row['signature'] : null,
    writtenBy: String(row['writtenBy']),
    writtenAt: readStoredInstant(row['writtenAt']),
  };
}
