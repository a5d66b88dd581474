import type { Core } from '@strapi/strapi';
import type { Database } from 'better-sqlite3';
import { onSqliteConnection } from '#store/connection/on-sqlite-connection';
import { impatientConnection } from '#store/connection/store-connection';
import { sql } from '#store/sql/fragment';
import type { Snapshot } from '#answers/generation-cache';
import type { Changes } from '../../domain/changes';
import { CHANGES, GENERATION } from './generation-objects';

/** Who wants to know what has changed since the generation that they know. */
type Learner = Pick<Changes, 'known' | 'learn'>;

/** The content generation as it is committed, outside any transaction of the caller's; what has changed is learned. */
export function readGeneration(strapi: Core.Strapi, changes: Learner, patience: number): Promise<number> {
  return readGenerationOn(impatientConnection(strapi, patience), changes);
}

/** The content generation of a connection's snapshot; what has changed is learned. */
export async function readGenerationOn({ table, run }: Snapshot, changes: Learner): Promise<number> {
  const known = changes.known();
  // One statement, and so one snapshot on every connection: a row with the generation for each change since. At first
  // there is nothing that could have changed.
  const rows = await run(
    sql`select g.value as value, c.key as key, c.generation as generation from ${table(GENERATION)} g left join ${table(CHANGES)} c on c.generation > ${known} and g.value > ${known} and ${known} > 0`,
  );
  return learn(changes, rows);
}

/** Whether what a key names has ever changed for readers: triggers note a document where a published row of it is written. */
export async function hasChange({ table, run }: Snapshot, key: string): Promise<boolean> {
  // PostgreSQL has no text with U+0000 and refuses to look for one.
  if (key.includes('\u0000')) return false;
  const rows = await run(sql`select 1 as found from ${table(CHANGES)} where key = ${key}`);
  return rows.length > 0;
}

/**
 * Looks at what is committed without waiting for the pool, whose only connection a save may hold for long. Null where
 * that can't be told: on PostgreSQL, and while a transaction of this process has raised the generation.
 */
export function glanceOn(strapi: Core.Strapi, changes: Changes): () => number | null {
  let connection: Database | null = null;
  onSqliteConnection(strapi, (opened) => (connection = opened));
  return () => (connection?.open ? glance(connection, changes) : null);
}

function glance(connection: Database, changes: Changes): number | null {
  const known = changes.known();
  const value = connection.prepare<[], number>(`select value from ${GENERATION}`).pluck().get();
  if (value === known) return value;
  if (connection.inTransaction || known === 0) return null;
  const since = `select g.value as value, c.key as key, c.generation as generation from ${GENERATION} g left join ${CHANGES} c on c.generation > ?`;
  return learn(changes, connection.prepare<[number], Record<string, unknown>>(since).all(known));
}

function learn(changes: Learner, rows: readonly Record<string, unknown>[]): number {
  const generation = Number(rows[0]?.value ?? 0);
  changes.learn(
    generation,
    rows.flatMap((row) =>
      row.key === null ? [] : [{ key: String(row.key), generation: Number(row.generation) }],
    ),
  );
  return generation;
}
