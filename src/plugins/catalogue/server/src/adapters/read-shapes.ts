import type { Core } from '@strapi/strapi';
import type { MediaFile } from '#domain/media-file';
import { buildDocumentShape } from '#store/shape/build-document-shape';
import type { AttributeSchema } from '#store/shape/content-schema';
import { isExposed } from '#store/shape/content-schema';
import { buildFileShape, type FileShape } from '#store/shape/file-shape';
import { projectionOf } from '../domain/projection';
import { toFocalPoint } from '../domain/to-focal-point';
import { toMediaFormats } from '../domain/to-media-formats';
import { counterpartShape } from './counterparts/counterpart-shape';
import type { ReadShapes } from './read-scope';

/** What an answer says of a file. */
const FILE: readonly (keyof MediaFile)[] = [
  'id',
  'name',
  'url',
  'mime',
  'size',
  'width',
  'height',
  'alternativeText',
  'formats',
  'focalPoint',
];

/** What may be read of `uid`: no private attribute, no password, no author, relations one level deep. */
export function readShapes(strapi: Core.Strapi, uid: string): ReadShapes {
  const document = buildDocumentShape(strapi, uid, {
    has: isExposed,
    related: (owner, name, attribute) => (isOwnRelation(attribute) ? projectionOf(owner, name) : null),
    decimals: 'text',
  });
  const file = readJson(buildFileShape(strapi, FILE));
  return { document, file, counterparts: counterpartShape(strapi) };
}

/** The other side of a relation (a country's projects) is a filter of the catalogue, never a field of the answer. */
function isOwnRelation(attribute: AttributeSchema): boolean {
  return attribute.target?.startsWith('api::') === true && attribute.mappedBy === undefined;
}

/** What a file keeps as JSON is an allow-list of its own. */
const READ: Readonly<Record<string, (cell: unknown) => unknown>> = {
  formats: toMediaFormats,
  focalPoint: toFocalPoint,
};

function readJson(file: FileShape): FileShape {
  const columns = file.columns.map((column) => ({ ...column, read: READ[column.attribute] ?? column.read }));
  return { ...file, columns };
}
