import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../../../domain/locale';
import type { Suggestion } from '../../../../shared/contracts/suggestion';
import type { DocumentKey, LedgerEntry, Unit } from '../../../../shared/contracts/unit';
import type { Access } from '../../adapters/access';
import { recentLines } from '../../adapters/recent-lines';
import type { LedgerLine } from '../../adapters/lines';
import { suggest, type TranslatedPair } from '../../domain/suggestions/suggest';
import { similarity } from '../../domain/text/similarity';
import { loadDocument, loadDocuments, type LoadedDocument } from '../load-document';

const MOST_ALIKE = 20;

/** What the same or a similar source of the same field was translated to elsewhere in the locale, the most alike first. */
export async function listSuggestions(
  strapi: Core.Strapi,
  access: Access,
  key: DocumentKey,
  locale: Locale,
  unitId: string,
): Promise<Suggestion[]> {
  const document = await loadDocument(strapi, key, locale);
  const unit = document?.fields.flatMap((field) => field.sourceUnits).find(({ id }) => id === unitId);
  if (!document || !unit || !access.mayRead(document.type, locale)) return [];
  const lines = await recentLines(strapi, { ofType: key.uid, inLocale: locale, field: unit.field });
  const alike = mostAlike(lines, unit).filter(({ line }) => line.ofDocument !== key.documentId);
  const ids = [...new Set(alike.map(({ line }) => line.ofDocument))];
  const documents = await loadDocuments(strapi, document.type, ids, locale);
  return suggest(
    unit.text,
    alike.flatMap(({ line, entry }) => toPair(documents, line, entry)),
  );
}

function mostAlike(lines: readonly LedgerLine[], unit: Unit): { line: LedgerLine; entry: LedgerEntry }[] {
  return lines
    .flatMap((line) => line.units.map((entry) => ({ line, entry, score: similarity(entry.text, unit.text) })))
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_ALIKE);
}

/** The ledger knows the source; the words are in the row. */
function toPair(
  documents: readonly LoadedDocument[],
  line: LedgerLine,
  entry: LedgerEntry,
): TranslatedPair[] {
  const field = documents
    .find(({ documentId }) => documentId === line.ofDocument)
    ?.fields.find(({ name }) => name === line.field);
  const unit = field?.units.find(
    (one) => one.entry?.target === entry.target && one.entry.text === entry.text,
  );
  return unit?.target ? [{ source: entry.text, target: unit.target.text }] : [];
}
