import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import { lineStore } from '../../adapters/line-store';
import { servicesOf } from '#catalogue/services';
import type { LedgerLine, SourceLine } from '../../adapters/lines';
import { loadRows } from '../../adapters/rows/load-rows';
import type { TranslatableType } from '#translation-desk/translatable-type';
import type { LedgerEntry } from '#translation-desk/unit';
import { groupBy } from '#domain/group-by';
import { fieldTextReader } from '../../domain/units/extract-units';
import { REVIEW_UNRECORDED, NO_ANNOTATIONS, type Recording } from './recording';
import { refreshCounterparts, toldFields, type CounterpartChanges } from './refresh-counterparts';
import { refreshLedger, refreshSources, type DocumentState, type LineChanges } from './refresh-document';

export interface RefreshScope {
  documentIds: readonly string[];
  /** Whose rows may have changed. */
  locales: readonly Locale[] | 'all';
  /** The source's lines were brought in step already. */
  areSourcesDone?: boolean;
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
  const isSourceWritten = !scope.areSourcesDone && mayHave(scope.locales, DEFAULT_LOCALE);
  const sources = join(
    isSourceWritten ? documents.map((document) => refreshSources(type, document, recording)) : [],
  );
  const ledger: LineChanges<LedgerLine> = { gone: [], lines: [] };
  const counterparts: CounterpartChanges = { gone: [], lines: [] };
  for (const document of documents) {
    // Of many documents, others' requests come in between.
    if (documents.length > 1) await setImmediate();
    for (const locale of localesOf(document, scope.locales)) {
      const changes = refreshLedger(type, document, locale, recording);
      append(ledger, changes);
      append(
        counterparts,
        refreshCounterparts(type, document, locale, entriesAfter(document, locale, changes)),
      );
    }
  }
  await store.removeSources(sources.gone);
  await store.writeSources(sources.lines);
  await store.removeLedger(ledger.gone);
  await store.writeLedger(ledger.lines);
  await servicesOf(strapi).counterparts.remove(counterparts.gone);
  await servicesOf(strapi).counterparts.write(counterparts.lines, recording.at);

  if (scope.locales === 'all') return;
  await refreshElsewhere(strapi, type, { documents, sources }, recording);
}

/** Where the source says something else now, all its translations stand otherwise. */
async function refreshElsewhere(
  strapi: Core.Strapi,
  type: TranslatableType,
  { documents, sources }: { documents: readonly DocumentState[]; sources: LineChanges<SourceLine> },
  recording: Recording,
): Promise<void> {
  for (const document of documents) {
    const changed = changedFields(document, sources.lines);
    if (changed.length === 0) continue;
    const fields = Object.entries(type.fields).filter(([name]) => changed.includes(name));
    await refresh(
      strapi,
      { ...type, fields: Object.fromEntries(fields) },
      { documentIds: [document.documentId], locales: 'all', areSourcesDone: true },
      {
        ...recording,
        annotationsIn: gainsSource(document, sources.lines) ? REVIEW_UNRECORDED : NO_ANNOTATIONS,
      },
    );
  }
}

/** The fields whose units, their places or status changed. */
function changedFields({ documentId, sources }: DocumentState, lines: readonly SourceLine[]): string[] {
  return lines
    .filter((line) => line.ofDocument === documentId)
    .filter((line) => {
      const before = sources.find(({ field }) => field === line.field);
      return before?.shape !== line.shape || before.isPublished !== line.isPublished;
    })
    .map(({ field }) => field);
}

/** The ledger's entries of a field as they are after the changes. */
function entriesAfter(
  { ledger }: DocumentState,
  locale: Locale,
  { gone, lines }: LineChanges<LedgerLine>,
): (field: string) => readonly LedgerEntry[] {
  return (field) => {
    const changed = lines.find((line) => line.field === field);
    if (changed) return changed.units;
    const stored = ledger.find((line) => line.inLocale === locale && line.field === field);
    return stored && !gone.includes(stored) ? stored.units : [];
  };
}

function append<Line>(all: { gone: Line[]; lines: Line[] }, more: { gone: Line[]; lines: Line[] }): void {
  all.gone.push(...more.gone);
  all.lines.push(...more.lines);
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
  { documentIds, locales, areSourcesDone = false }: RefreshScope,
): Promise<DocumentState[]> {
  const store = lineStore(strapi);
  const lines = { ofType: type.uid, documentIds };
  const withSource = locales === 'all' ? locales : [...new Set([DEFAULT_LOCALE, ...locales])];
  const rows = await loadRows(strapi, type, { documentIds, locales: withSource });
  const isSourceRead = !areSourcesDone && mayHave(locales, DEFAULT_LOCALE);
  const sources = isSourceRead ? await store.readSources(lines) : [];
  const targets = locales === 'all' ? locales : locales.filter((locale) => locale !== DEFAULT_LOCALE);
  const fields = Object.keys(type.fields);
  const ledger = targets.length > 0 ? await store.readLedger({ ...lines, locales: targets, fields }) : [];
  const texts = toldFields(type);
  const counterparts =
    texts.length > 0 && (targets === 'all' || targets.length > 0)
      ? await servicesOf(strapi).counterparts.read({ ...lines, locales: targets, fields: texts })
      : [];
  const [rowsOf, sourcesOf, ledgerOf, counterpartsIn] = [
    groupBy(rows, (row) => row.documentId),
    groupBy(sources, (line) => line.ofDocument),
    groupBy(ledger, (line) => line.ofDocument),
    groupBy(counterparts, (line) => line.ofDocument),
  ];
  return documentIds.map((documentId) => {
    const read = fieldTextReader(type.fields);
    return {
      documentId,
      rows: rowsOf.get(documentId) ?? [],
      textOf: (field, row) => read(field, row?.values[field]),
      sources: sourcesOf.get(documentId) ?? [],
      ledger: ledgerOf.get(documentId) ?? [],
      counterparts: counterpartsIn.get(documentId) ?? [],
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
