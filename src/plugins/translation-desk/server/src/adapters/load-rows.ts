import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../../domain/locale';
import { isRecord } from '../../../../../domain/records';
import type {
  ComponentModel,
  TranslatableField,
  TranslatableFields,
} from '../domain/schema/translatable-fields';
import type { TranslatableType } from './translatable-types';

/** One row of a document: a locale at a status, its translatable fields alone. */
export interface DocumentRow {
  documentId: string;
  locale: Locale;
  isPublished: boolean;
  /** ISO 8601. */
  updatedAt: string;
  values: Record<string, unknown>;
}

export interface RowScope {
  documentIds: readonly string[];
  locales: readonly Locale[] | 'all';
}

/** The rows of these documents in these locales, drafts and published ones, inside the transaction that is open. */
export async function loadRows(
  strapi: Core.Strapi,
  type: TranslatableType,
  { documentIds, locales }: RowScope,
): Promise<DocumentRow[]> {
  const where = {
    documentId: { $in: [...documentIds] },
    ...(locales === 'all' ? {} : { locale: { $in: [...locales] } }),
  };
  const rows: unknown[] = await strapi.db
    .query(type.uid)
    .findMany({ where, select: [...SYSTEM, ...columns(type.fields)], populate: toPopulate(type.fields) });
  return rows.filter(isRecord).map((row) => toDocumentRow(row, type));
}

const SYSTEM = ['id', 'documentId', 'locale', 'publishedAt', 'updatedAt'];

function toDocumentRow(row: Record<string, unknown>, type: TranslatableType): DocumentRow {
  return {
    documentId: String(row['documentId']),
    locale: String(row['locale']),
    isPublished: type.draftAndPublish && row['publishedAt'] !== null,
    updatedAt: new Date(String(row['updatedAt'])).toISOString(),
    values: Object.fromEntries(Object.keys(type.fields).map((name) => [name, row[name]])),
  };
}

function columns(fields: TranslatableFields): string[] {
  return Object.entries(fields)
    .filter(([, field]) => field.kind === 'text' || field.kind === 'blocks')
    .map(([name]) => name);
}

/** Components with whatever tells their entries apart; Strapi leaves out what isn't a relation or component. */
function toPopulate(fields: TranslatableFields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const populate = populateField(field);
      return populate ? [[name, populate]] : [];
    }),
  );
}

function populateField(field: TranslatableField): unknown {
  switch (field.kind) {
    case 'text':
    case 'blocks':
      return null;
    case 'component':
      return { populate: populateModel(field.model) };
    case 'zone':
      return {
        on: Object.fromEntries(
          Object.entries(field.models).map(([uid, model]) => [uid, { populate: populateModel(model) }]),
        ),
      };
    default:
      return field satisfies never;
  }
}

function populateModel(model: ComponentModel): Record<string, unknown> {
  return {
    ...Object.fromEntries(model.files.map((name) => [name, { select: ['id'] }])),
    ...toPopulate(model.fields),
  };
}
