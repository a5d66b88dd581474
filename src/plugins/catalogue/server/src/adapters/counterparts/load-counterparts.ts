import type { Counterparts } from '#domain/resolve/document-model';
import { readStoredJson } from '#domain/stored-value';
import type { StoreConnection } from '#store/connection/store-connection';
import { name, selection, sql, values } from '#store/sql/fragment';
import type { DocumentShape } from '../document-shape';
import type { LoadedRow, ReadScope, ReadShapes } from '../read-scope';

/** Puts the counterparts of rich texts that are translated in part to the rows. A type without rich texts has none. */
export async function loadCounterparts(
  { table, dialect, run }: StoreConnection,
  { document, counterparts: { table: lines, columns } }: ReadShapes,
  rows: readonly LoadedRow[],
  scope: ReadScope,
): Promise<void> {
  const locales = [...new Set(rows.map(({ version }) => version.locale))];
  const translated = locales.filter((locale) => locale !== scope.defaultLocale);
  if (translated.length === 0 || !hasRichText(document)) return;
  const byKey = new Map(rows.map(({ version }) => [keyOf(version.documentId, version.locale), version]));
  const ids = [...new Set(rows.map(({ version }) => version.documentId))];
  const status = document.draftAndPublish ? scope.status : 'published';
  const wanted = selection({
    ofDocument: name('c', columns.ofDocument),
    inLocale: name('c', columns.inLocale),
    field: name('c', columns.field),
    pieces: name('c', columns.pieces),
  });
  const found = await run(
    sql`select ${wanted} from ${table(lines)} c where ${name('c', columns.ofType)} = ${document.uid} and ${dialect.isOneOf(name('c', columns.ofDocument), ids)} and ${name('c', columns.inLocale)} in (${values(translated)}) and ${name('c', columns.ofStatus)} = ${status}`,
  );
  for (const { ofDocument, inLocale, field, pieces } of found) {
    const version = byKey.get(keyOf(String(ofDocument), String(inLocale)));
    if (!version) continue;
    version.counterparts = {
      ...version.counterparts,
      [String(field)]: readStoredJson(pieces) as Counterparts,
    };
  }
}

function hasRichText({ columns }: DocumentShape): boolean {
  return columns.some(({ type, localized }) => type === 'blocks' && localized);
}

function keyOf(documentId: string, locale: string): string {
  return `${documentId} ${locale}`;
}
