import type { Core } from '@strapi/strapi';
import type { MediaFile } from '#domain/localized-project';
import { columnOf } from './document-shape';

const FILE_UID = 'plugin::upload.file';

/** What an answer says of a file: an allow-list, the library keeps more. */
type FileAttribute = keyof MediaFile;

/** Where the media library keeps its files, and which row each is attached to. */
export interface FileShape {
  table: string;
  /** attribute → column */
  columns: Record<FileAttribute, string>;
  link: { table: string; file: string; owner: string; ownerType: string; field: string; order: string };
}

export function buildFileShape(strapi: Core.Strapi): FileShape {
  const meta = strapi.db.metadata.get(FILE_UID);
  const { identifiers } = strapi.db.metadata;
  const related = meta.attributes.related;
  if (!related || !('joinTable' in related) || !related.joinTable || !('morphColumn' in related.joinTable)) {
    throw new Error(`${FILE_UID}: Strapi's metadata has no morph table`);
  }
  const { name, joinColumn, morphColumn } = related.joinTable;
  return {
    table: meta.tableName,
    columns: {
      id: columnOf(strapi, FILE_UID, 'id'),
      name: columnOf(strapi, FILE_UID, 'name'),
      url: columnOf(strapi, FILE_UID, 'url'),
      mime: columnOf(strapi, FILE_UID, 'mime'),
      size: columnOf(strapi, FILE_UID, 'size'),
      width: columnOf(strapi, FILE_UID, 'width'),
      height: columnOf(strapi, FILE_UID, 'height'),
      alternativeText: columnOf(strapi, FILE_UID, 'alternativeText'),
    },
    link: {
      table: name,
      file: joinColumn.name,
      owner: morphColumn.idColumn.name,
      ownerType: morphColumn.typeColumn.name,
      field: identifiers.FIELD_COLUMN,
      order: identifiers.ORDER_COLUMN,
    },
  };
}
