import type { Counterparts } from '#domain/resolve/document-model';
import type { StoreConnection } from '#store/connection/store-connection';
import type { LoadedRow } from '#store/rows/read-rows';
import { selectValues } from '#store/rows/read-rows';
import { columnsUnder, type DocumentShape } from '#store/shape/document-shape';
import { sql } from '#store/sql/fragment';
import type { ReadScope, ReadShapes } from '../read-scope';

/** Puts to the rows what of their texts was translated from what, where there is something to tell. */
export async function loadCounterparts(
  connection: StoreConnection,
  { document, counterparts: lines }: ReadShapes,
  rows: readonly LoadedRow[],
  scope: ReadScope,
): Promise<void> {
  const translated = scope.chain.filter((locale) => locale !== scope.defaultLocale);
  const versions = rows.map(({ version }) => version);
  const ofTranslations = versions.filter(({ locale }) => translated.includes(locale));
  if (ofTranslations.length === 0 || !isTold(document)) return;
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

/** Whether there may be lines: of rich texts, and of any text of what is published. */
function isTold({ columns, draftAndPublish }: DocumentShape): boolean {
  return columns.some(({ type, localized }) => localized && (draftAndPublish || type === 'blocks'));
}

function keyOf(documentId: string, locale: string): string {
  return `${documentId} ${locale}`;
}
