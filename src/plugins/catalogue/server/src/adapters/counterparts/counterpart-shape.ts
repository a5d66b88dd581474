import type { Core } from '@strapi/strapi';
import { buildLineShape } from '#store/shape/build-line-shape';
import type { DocumentShape } from '#store/shape/document-shape';

const cache = new WeakMap<Core.Strapi, DocumentShape>();

/** Where the counterparts are kept. */
export function counterpartShape(strapi: Core.Strapi): DocumentShape {
  const shape = cache.get(strapi) ?? buildLineShape(strapi, 'plugin::catalogue.counterpart-line');
  cache.set(strapi, shape);
  return shape;
}
