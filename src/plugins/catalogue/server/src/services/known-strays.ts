import type { Core } from '@strapi/strapi';
import { findStrays } from '../adapters/projects/find-strays';
import type { PlanScope } from '../domain/plan/project-plan';
import type { Content } from './read-content';
import { PROJECT_UID, readableType } from './readable-type';

/** The projects whose base is a translation. Null: not known, because there are too many. */
export function knownStrays(
  strapi: Core.Strapi,
  { connection, hold }: Content,
  scope: PlanScope,
): Promise<readonly string[] | null> {
  return hold(`strays ${scope.status} ${scope.defaultLocale}`, () =>
    findStrays(connection, readableType(strapi, PROJECT_UID).shapes.document, scope),
  );
}
