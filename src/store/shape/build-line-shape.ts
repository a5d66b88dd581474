import type { Core } from '@strapi/strapi';
import { KEPT_ATTRIBUTES } from '#domain/attribute';
import { buildDocumentShape } from './build-document-shape';
import type { DocumentShape } from './document-shape';

/** Where a content type of a plugin's own is kept, one of plain values that nobody edits: all of it but its keeping. */
export function buildLineShape(strapi: Core.Strapi, uid: string): DocumentShape {
  return buildDocumentShape(strapi, uid, {
    has: (name) => !KEPT_ATTRIBUTES.includes(name),
    related: () => null,
    decimals: 'number',
  });
}
