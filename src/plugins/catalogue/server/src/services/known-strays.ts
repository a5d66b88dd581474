import type { Core } from '@strapi/strapi';
import { readGenerationOn } from '../adapters/generation/read-generation';
import { findStrays } from '../adapters/projects/find-strays';
import type { ReadConnection } from '../adapters/read-connection';
import type { PlanScope } from '../domain/plan/project-plan';
import { PROJECT_UID, readableType } from './readable-type';

/** By status, as of one generation. */
interface Known {
  generation: string;
  strays: Map<PlanScope['status'], string[] | null>;
}

const known = new WeakMap<Core.Strapi, Known>();

/**
 * The projects whose base is a translation, found once for each content generation, as the snapshot that is read has it.
 * Null: not known, because there are too many, or because a transaction has written what no generation counts yet.
 */
export async function knownStrays(
  strapi: Core.Strapi,
  connection: ReadConnection,
  scope: PlanScope,
): Promise<readonly string[] | null> {
  if (strapi.db.inTransaction()) return null;
  const generation = `${await readGenerationOn(connection)} ${scope.defaultLocale}`;
  let last = known.get(strapi);
  if (last?.generation !== generation) {
    last = { generation, strays: new Map() };
    known.set(strapi, last);
  }
  const found = last.strays.get(scope.status);
  if (found !== undefined) return found;
  const strays = await findStrays(connection, readableType(strapi, PROJECT_UID).shapes.document, scope);
  last.strays.set(scope.status, strays);
  return strays;
}
