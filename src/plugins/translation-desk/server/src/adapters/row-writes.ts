import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { isRecord } from '#domain/records';
import type { TranslatableType } from '#translation-desk/translatable-type';
import { translatableTypes } from './translatable-types';

/** A row whose texts may have changed, or that is gone. */
export interface RowWrite {
  type: TranslatableType;
  documentId: string;
  locale: Locale;
  /** The fields that may have changed. */
  fields: readonly string[];
}

export interface RowListener {
  onWrite(write: RowWrite): Promise<void>;
  /** All rows of a locale went at once: a locale was deleted. */
  onLocaleDeleted(type: TranslatableType, locale: Locale): Promise<void>;
}

/**
 * Tells of every row of a translatable type that is written, by whatever way, inside the write's own transaction.
 * Strapi copies shared fields to all other locales on each save: an update that touches no text is passed over.
 */
export function subscribeToRows(strapi: Core.Strapi, { onWrite, onLocaleDeleted }: RowListener): void {
  const types = new Map<string, TranslatableType>(translatableTypes(strapi).map((type) => [type.uid, type]));

  const tell = async (event: RowEvent): Promise<void> => {
    const type = types.get(event.model.uid);
    if (type) await tellOf(event.result, type, Object.keys(type.fields));
  };
  const tellOf = async (row: unknown, type: TranslatableType, fields: readonly string[]): Promise<void> => {
    if (!isRecord(row) || fields.length === 0) return;
    const known = typeof row['documentId'] === 'string' && typeof row['locale'] === 'string';
    const { documentId, locale } = known ? row : await findKey(strapi, type, row);
    if (typeof documentId === 'string' && typeof locale === 'string')
      await onWrite({ type, documentId, locale, fields });
  };

  strapi.db.lifecycles.subscribe({
    models: [...types.keys()],
    afterCreate: tell,
    afterDelete: tell,
    async afterUpdate(event) {
      const type = types.get(event.model.uid);
      const data: unknown = event.params.data;
      if (!type || !isRecord(data)) return;
      await tellOf(
        event.result,
        type,
        Object.keys(type.fields).filter((name) => name in data),
      );
    },
    async afterDeleteMany(event) {
      const type = types.get(event.model.uid);
      const where: unknown = event.params.where;
      if (type && isRecord(where) && typeof where['locale'] === 'string')
        await onLocaleDeleted(type, where['locale']);
    },
  });
}

interface RowEvent {
  model: { uid: string };
  result?: unknown;
}

/** Some of Strapi's own writes select less than the key. */
async function findKey(
  strapi: Core.Strapi,
  type: TranslatableType,
  row: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const found: unknown = await strapi.db
    .query(type.uid)
    .findOne({ where: { id: row['id'] }, select: ['documentId', 'locale'] });
  return isRecord(found) ? found : {};
}
