import { BackupError } from './backup-error';
import type { Row } from './cells';
import { ContentDigest } from './content-digest';
import { findDifferences, type Contained, type Manifest } from './manifest';
import { tablesOf, type StoredTable } from './stored-schema';

/** What the tables of a backup come to, wherever their rows are read from. */
export async function contained(
  { schema, types }: Manifest,
  read: (table: StoredTable) => AsyncIterable<Row>,
  sequences: Contained['sequences'],
): Promise<Contained> {
  const digest = new ContentDigest(types);
  for (const table of tablesOf(schema)) {
    digest.begin(table);
    for await (const row of read(table)) digest.add(table, row);
  }
  return { ...digest.finish(), sequences };
}

/** @throws BackupError with the first differences */
export function assertSame(wanted: Contained, found: Contained, what: string): void {
  const differences = findDifferences(wanted, found);
  if (differences.length === 0) return;
  const more = differences.length > 10 ? ` and ${differences.length - 10} more` : '';
  throw new BackupError(`${what}: ${differences.slice(0, 10).join('; ')}${more}.`);
}
