import type { Core } from '@strapi/strapi';
import { cellReader } from '../rows/cell-reader';
import { schemaOf } from './content-schema';
import type { ColumnShape } from './document-shape';
import type { FileLink } from './strapi-metadata';
import { columnOf, FILE_UID, fileLink, tableOf } from './strapi-metadata';

/** Where the media library keeps its files, what is read of them, and which row each is attached to. */
export interface FileShape {
  table: string;
  id: string;
  columns: readonly ColumnShape[];
  link: FileLink;
}

/** `attributes`: what is read of a file, an allow-list, because the library keeps more. */
export function buildFileShape(strapi: Core.Strapi, attributes: readonly string[]): FileShape {
  const schema = schemaOf(strapi, FILE_UID);
  return {
    table: tableOf(strapi, FILE_UID),
    id: columnOf(strapi, FILE_UID, 'id'),
    columns: attributes.map((attribute) => {
      // The number of a row is no attribute of the schema's.
      const type = attribute === 'id' ? 'integer' : (schema.attributes[attribute]?.type ?? '');
      const column = columnOf(strapi, FILE_UID, attribute);
      return { attribute, column, type, localized: false, read: cellReader(type, 'number') };
    }),
    link: fileLink(strapi),
  };
}
