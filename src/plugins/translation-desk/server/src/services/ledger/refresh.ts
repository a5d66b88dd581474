import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import { lineStore } from '../../adapters/line-store';
import type { SourceLine } from '../../adapters/lines';
import { loadRows } from '../../adapters/rows/load-rows';
import type { TranslatableType } from '#translation-desk/translatable-type';
import { groupBy } from '#domain/group-by';
import { extractUnits } from '../../domain/units/extract-units';
import { sourceRow } from '../document-rows';
import { REVIEW_UNRECORDED, type Recording } from './recording';
import { refreshLedger, refreshSources, type DocumentState, type LineChanges } from './refresh-document';

export interface RefreshScope {
  documentIds: readonly string[];
  /** Whose rows may have changed. */
  locales: readonly Locale[] | 'all';
}

/**
 * Brings the desk's tables in step with the rows of these documents, inside the transaction that is open.
 * Does nothing where they are: it may run any number of times.
 */
export async function refresh(
  strapi: Core.Strapi,
  type: TranslatableType,
  scope: RefreshScope,
  recording: Recording,
): Promise<void> {
  const store = lineStore(strapi);
  const documents = await loadStates(strapi, type, scope);
  const isSourceWritten = mayHave(scope.locales, DEFAULT_LOCALE);
  const sources = join(
    isSourceWritten ? documents.map((document) => refreshSources(type, document, recording)) : [],
  );
  const ledger = join(
    documents.flatMap((document) =>
      localesOf(document, scope.locales).map((locale) => refreshLedger(type, document, locale, recording)),
    ),
  );
  await store.removeSources(sources.gone);
  await store.writeSources(sources.lines);
  await store.removeLedger(ledger.gone);
  await store.writeLedger(ledger.lines);

  const late = documents.filter((document) => gainsSource(document, sources.lines));
  if (scope.locales === 'all' || late.length === 0) return;
  const everywhere = { documentIds: late.map(({ documentId }) => documentId), locales: 'all' } as const;
  await refresh(strapi, type, everywhere, { ...recording, annotationsIn: REVIEW_UNRECORDED });
}

/** Whether a field had no source before: its translations, if there are any, are older than what they translate. */
function gainsSource({ documentId, sources }: DocumentState, lines: readonly SourceLine[]): boolean {
  return lines.some(
    (line) => line.ofDocument === documentId && !sources.some(({ field }) => field === line.field),
  );
}

async function loadStates(
  strapi: Core.Strapi,
  type: TranslatableType,
  { documentIds, locales }: RefreshScope,
): Promise<DocumentState[]> {
  const store = lineStore(strapi);
  const lines = { ofType: type.uid, documentIds };
  const withSource = locales === 'all' ? locales : [...new Set([DEFAULT_LOCALE, ...locales])];
  const rows = await loadRows(strapi, type, { documentIds, locales: withSource });
  const sources = mayHave(locales, DEFAULT_LOCALE) ? await store.readSources(lines) : [];
  const targets = locales === 'all' ? locales : locales.filter((locale) => locale !== DEFAULT_LOCALE);
  const fields = Object.keys(type.fields);
  const ledger = targets.length > 0 ? await store.readLedger({ ...lines, locales: targets, fields }) : [];
  const [rowsOf, sourcesOf, ledgerOf] = [
    groupBy(rows, (row) => row.documentId),
    groupBy(sources, (line) => line.ofDocument),
    groupBy(ledger, (line) => line.ofDocument),
  ];
  return documentIds.map((documentId) => {
    const versions = rowsOf.get(documentId) ?? [];
    return {
      documentId,
      rows: versions,
      units: extractUnits(type.fields, sourceRow(versions)?.values ?? {}),
      sources: sourcesOf.get(documentId) ?? [],
      ledger: ledgerOf.get(documentId) ?? [],
    };
  });
}

function mayHave(locales: readonly Locale[] | 'all', locale: Locale): boolean {
  return locales === 'all' || locales.includes(locale);
}

function localesOf(document: DocumentState, locales: readonly Locale[] | 'all'): Locale[] {
  const known = locales === 'all' ? document.rows.map((row) => row.locale) : locales;
  const recorded = document.ledger.map((line) => line.inLocale);
  return [...new Set([...known, ...recorded])].filter((locale) => locale !== DEFAULT_LOCALE);
}

function join<Line>(parts: readonly LineChanges<Line>[]): LineChanges<Line> {
  return { gone: parts.flatMap((part) => part.gone), lines: parts.flatMap((part) => part.lines) };
}
