import type { Locale } from '#domain/locale';
import type { DocumentVersion } from '#domain/resolve/document-model';
import { pickBase, versionsInChain } from '#domain/resolve/pick-base';
import { groupBy } from '#domain/group-by';
import type { DocumentShape } from '#store/shape/document-shape';
import { loadCounterparts } from './counterparts/load-counterparts';
import { loadComponents } from './load-components';
import type { CachedVersions, LinkedDocument } from '#store/rows/load-relations';
import { loadRelations } from '#store/rows/load-relations';
import type { StoreConnection } from '#store/connection/store-connection';
import type { LoadedRow } from '#store/rows/read-rows';
import { selectRows } from '#store/rows/read-rows';
import type { ReadScope, ReadShapes } from './read-scope';
import { atStatus, isVersionOf } from '#store/rows/at-status';
import { name, selection, sql } from '#store/sql/fragment';

/** The versions that a reading needs, and every locale the document has at that status, sorted by code. */
export interface LoadedDocument {
  documentId: string;
  versions: DocumentVersion[];
  availableLocales: Locale[];
  /** What its base links to, visible or not. */
  linked: readonly LinkedDocument[];
}

/**
 * The documents of `documentIds` that have a version in the scope, in the order asked for. The number of
 * queries depends on the shape alone: one for the rows, one for the locales, one for what was translated from what, one
 * for each kind of component, one for media, one for all links and one for each relation whose documents aren't cached.
 */
export async function loadVersions(
  connection: StoreConnection,
  shapes: ReadShapes,
  documentIds: readonly string[],
  { scope, cached }: { scope: ReadScope; cached: CachedVersions },
): Promise<LoadedDocument[]> {
  if (documentIds.length === 0) return [];
  const rows = await selectRows(
    connection,
    shapes.document,
    isVersionOf(connection, shapes.document, documentIds, scope),
  );
  const locales = await loadLocales(connection, shapes.document, documentIds, scope);
  const documents = groupBy(rows, ({ version }) => version.documentId);
  const bases = [...documents.values()].flatMap((versions) => baseOf(versions, scope));
  await loadCounterparts(connection, shapes, rows, scope);
  await loadComponents(connection, shapes, { rows, bases });
  const links = await loadRelations(connection, shapes.document, bases, { scope, cached });
  return documentIds.flatMap((documentId) => {
    const versions = documents.get(documentId)?.map(({ version }) => version);
    if (!versions) return [];
    const availableLocales = locales.get(documentId) ?? [];
    return [{ documentId, versions, availableLocales, linked: links.get(documentId) ?? [] }];
  });
}

async function loadLocales(
  { table, dialect, run }: StoreConnection,
  shape: DocumentShape,
  documentIds: readonly string[],
  scope: ReadScope,
): Promise<Map<string, Locale[]>> {
  const { documentId, locale } = shape.system;
  const columns = selection({ documentId: name('d', documentId), locale: name('d', locale) });
  const rows = await run(
    sql`select ${columns} from ${table(shape.table)} d where ${dialect.isOneOf(name('d', documentId), documentIds)} and ${atStatus(shape, scope, 'd')}`,
  );
  const byDocument = groupBy(rows, (row) => String(row.documentId));
  return new Map(
    [...byDocument].map(([id, versions]) => [id, versions.map((row) => String(row.locale)).sort()]),
  );
}

function baseOf(rows: readonly LoadedRow[], scope: ReadScope): LoadedRow[] {
  const base = pickBase(
    versionsInChain(
      rows.map(({ version }) => version),
      scope,
    ),
    scope,
  );
  return rows.filter(({ version }) => version === base);
}
