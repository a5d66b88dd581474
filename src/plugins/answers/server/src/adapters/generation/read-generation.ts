import type { Core } from '@strapi/strapi';
import { connectionOn } from '#store/connection/store-connection';
import { sql } from '#store/sql/fragment';
import type { Snapshot } from '#answers/generation-cache';
import { GENERATION } from './generation-objects';

/** The content generation as it is committed, outside any transaction of the caller's. */
export function readGeneration(strapi: Core.Strapi): Promise<string> {
  return readGenerationOn(connectionOn(strapi, strapi.db.connection));
}

/** The content generation of a connection's snapshot. */
export async function readGenerationOn({ table, run }: Snapshot): Promise<string> {
  const [row] = await run(sql`select value from ${table(GENERATION)}`);
  return String(row?.value ?? '');
}
