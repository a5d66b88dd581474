import type { Core } from '@strapi/strapi';
import { findOrphans } from '../adapters/projects/find-orphans';
import type { PlanScope } from '../domain/plan/project-plan';
import type { Content } from './read-content';
import { PROJECT_UID, readableType } from './readable-type';

/** The projects whose base is a translation. Null: not cached, because there are too many. */
export function cachedOrphans(
  strapi: Core.Strapi,
  { connection, cached }: Content,
  scope: PlanScope,
): Promise<readonly string[] | null> {
  return cached(`orphans ${scope.status} ${scope.defaultLocale}`, () =>
    findOrphans(connection, readableType(strapi, PROJECT_UID).shapes.document, scope),
  );
}
