import type { Counterparts } from '#domain/resolve/document-model';
import type { StoreConnection } from '#store/connection/store-connection';
import type { LoadedRow } from '#store/rows/read-rows';
import { selectValues } from '#store/rows/read-rows';
import { columnsUnder, type DocumentShape } from '#store/shape/document-shape';
import { sql } from '#store/sql/fragment';
import type { ReadScope, ReadShapes } from '../read-scope';

/** Puts the counterparts of rich texts that are translated in part to the rows. A type without rich texts has none. */
export async function loadCounterparts(
  connection: StoreConnection,
  { document, counterparts: lines }: ReadShapes,
  rows: readonly LoadedRow[],
  scope: ReadScope,
): Promise<void> {
  const translated = scope.chain.filter((locale) => locale !== scope.defaultLocale);
  const versions = rows.map(({ version }) => version);
  const ofTranslations = versions.filter(({ locale }) => translated.includes(locale));
  if (ofTranslations.length === 0 || !hasRichText(document)) return;
  const { isOneOf } = connection.dialect;
  const ids = [...new Set(ofTranslations.map(({ documentId }) => documentId))];
  const status = document.draftAndPublish ? scope.status : 'published';
  const d = columnsUnder(lines, 'd');
  const found = await selectValues(
    connection,
    lines,
    sql`${d('ofType')} = ${document.uid} and ${isOneOf(d('ofDocument'), ids)} and ${isOneOf(d('inLocale'), translated)} and ${d('ofStatus')} = ${status}`,
  );
  const byKey = new Map(
    ofTranslations.map((version) => [keyOf(version.documentId, version.locale), version]),
  );
  for (const { values } of found) {
    const version = byKey.get(keyOf(String(values['ofDocument']), String(values['inLocale'])));
    if (!version) continue;
    const pieces = values['pieces'] as Counterparts;
    version.counterparts = { ...version.counterparts, [String(values['field'])]: pieces };
  }
}

function hasRichText({ columns }: DocumentShape): boolean {
  return columns.some(({ type, localized }) => type === 'blocks' && localized);
}

function keyOf(documentId: string, locale: string): string {
  return `${documentId} ${locale}`;
}
