import type { Core } from '@strapi/strapi';
import { findOrphans } from '../adapters/projects/find-orphans';
import type { PlanScope } from '../domain/plan/project-plan';
import { cached } from './cached';
import { madeOfType } from './made-of-documents';
import type { Content } from './read-content';
import { PROJECT_UID, readableType } from './readable-type';

/** The projects whose base is a translation. Null: not cached, because there are too many. */
export function cachedOrphans(
  strapi: Core.Strapi,
  content: Content,
  scope: PlanScope,
): Promise<readonly string[] | null> {
  const { document } = readableType(strapi, PROJECT_UID).shapes;
  const name = `orphans ${scope.defaultLocale}`;
  const madeOf = madeOfType({ ...document, relations: [] }, scope.status);
  return cached(strapi, content, { name, madeOf }, () => findOrphans(content.connection, document, scope));
}
