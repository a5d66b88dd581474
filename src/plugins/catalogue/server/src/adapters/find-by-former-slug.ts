import type { Core } from '@strapi/strapi';
import type { StoreConnection } from '#store/connection/store-connection';
import { name, sql } from '#store/sql/fragment';
import type { DocumentShape } from '#store/shape/document-shape';
import { columnOf, componentLink, tableOf } from '#store/shape/strapi-metadata';
import { atStatus } from '#store/rows/at-status';
import type { ReadScope } from './read-scope';

const ATTRIBUTE = 'formerSlugs';
const COMPONENT = 'project.former-slug';

/**
 * The `documentId` of the project that a slug led to before; null where there is none. What the base says counts: a
 * translation's row may be older than it.
 */
export async function findByFormerSlug(
  strapi: Core.Strapi,
  { table, run }: StoreConnection,
  shape: DocumentShape,
  slug: string,
  scope: ReadScope,
): Promise<string | null> {
  if (slug.includes('\u0000')) return null;
  const { id, documentId, locale } = shape.system;
  const link = componentLink(strapi, shape.uid, ATTRIBUTE);
  const former = tableOf(strapi, COMPONENT);
  const isBase = sql`(${name('d', locale)} = ${scope.defaultLocale} or not exists (select 1 from ${table(shape.table)} b where ${name('b', documentId)} = ${name('d', documentId)} and ${name('b', locale)} = ${scope.defaultLocale} and ${atStatus(shape, scope, 'b')}))`;
  const [row] = await run(
    sql`select ${name('d', documentId)} as id from ${table(former)} c join ${table(link.table)} l on ${name('l', link.component)} = ${name('c', columnOf(strapi, COMPONENT, 'id'))} and ${name('l', link.field)} = ${ATTRIBUTE} and ${name('l', link.type)} = ${COMPONENT} join ${table(shape.table)} d on ${name('d', id)} = ${name('l', link.owner)} where ${name('c', columnOf(strapi, COMPONENT, 'slug'))} = ${slug} and ${atStatus(shape, scope, 'd')} and ${isBase} limit 1`,
  );
  return row ? String(row.id) : null;
}
