import type { DocumentVersion } from '../../../../../domain/resolve/document-model';
import type { DocumentShape } from './document-shape';
import { readCell, readInstant } from './read-cell';
import type { Row } from './read-connection';
import type { Fragment } from './sql/fragment';
import { name } from './sql/fragment';

/** Prefix of selected attributes, so that none collides with what Strapi writes in a row itself. */
const VALUE = 'v_';

/** The `select` of a shape's own columns from the table under `alias`; `rowValues` reads it back. */
export function valueSelection(shape: DocumentShape, alias: string): Record<string, Fragment> {
  return Object.fromEntries(
    shape.columns.map(({ attribute, column }) => [VALUE + attribute, name(alias, column)]),
  );
}

/** The `select` of what Strapi writes in every row of a content type. */
export function systemSelection(shape: DocumentShape, alias: string): Record<string, Fragment> {
  return Object.fromEntries(
    Object.entries(shape.system).map(([attribute, column]) => [attribute, name(alias, column)]),
  );
}

/** Attribute values of a row selected with `valueSelection`. */
export function rowValues(shape: DocumentShape, row: Row): Record<string, unknown> {
  return Object.fromEntries(
    shape.columns.map(({ attribute, type }) => [attribute, readCell(type, row[VALUE + attribute])]),
  );
}

/** A row selected with both as a version, its components and relations still to come. */
export function versionOf(shape: DocumentShape, row: Row): DocumentVersion {
  return {
    documentId: String(row.documentId),
    locale: String(row.locale),
    createdAt: readInstant(row.createdAt) ?? '',
    updatedAt: readInstant(row.updatedAt) ?? '',
    publishedAt: readInstant(row.publishedAt),
    values: rowValues(shape, row),
  };
}
