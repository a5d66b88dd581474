import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, type Locale } from '../../../../../domain/locale';
import type { DocumentKey, Unit } from '../../../shared/contracts/unit';
import { lineStore } from '../adapters/line-store';
import type { LedgerLine } from '../adapters/lines';
import { loadRows, type DocumentRow } from '../adapters/rows/load-rows';
import { findTranslatableType, type TranslatableType } from '../adapters/translatable-types';
import { alignTarget, type Alignment } from '../domain/state/align-target';
import { groupBy } from '../../../../../domain/group-by';
import { extractUnits } from '../domain/units/extract-units';
import { sourceRow, translationRow } from './document-rows';

/** A document in one locale beside its source, unit by unit. */
export interface LoadedDocument extends DocumentKey {
  type: TranslatableType;
  locale: Locale;
  title: string | null;
  source: DocumentRow;
  /** Null: there is no version in the locale yet. */
  target: DocumentRow | null;
  fields: LoadedField[];
}

export interface LoadedField extends Alignment {
  name: string;
  line: LedgerLine | null;
  sourceUnits: Unit[];
  targetUnits: Unit[];
}

/** Null where the type isn't translated, or the document has no version in the default locale. */
export async function loadDocument(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentKey,
  locale: Locale,
): Promise<LoadedDocument | null> {
  const type = findTranslatableType(strapi, uid);
  if (!type) return null;
  const [document] = await loadDocuments(strapi, type, [documentId], locale);
  return document ?? null;
}

/** Those of the documents that have a source, in the order asked for. */
export async function loadDocuments(
  strapi: Core.Strapi,
  type: TranslatableType,
  documentIds: readonly string[],
  locale: Locale,
): Promise<LoadedDocument[]> {
  const rows = await loadRows(strapi, type, { documentIds, locales: [DEFAULT_LOCALE, locale] });
  const scope = { ofType: type.uid, documentIds, locales: [locale], fields: Object.keys(type.fields) };
  const rowsOf = groupBy(rows, (row) => row.documentId);
  const linesOf = groupBy(await lineStore(strapi).readLedger(scope), (line) => line.ofDocument);
  return documentIds.flatMap((documentId) => {
    const versions = rowsOf.get(documentId) ?? [];
    const source = sourceRow(versions);
    if (!source) return [];
    const target = translationRow(versions, locale);
    const title = type.titleField === null ? null : source.values[type.titleField];
    return [
      {
        uid: type.uid,
        documentId,
        type,
        locale,
        title: typeof title === 'string' ? title : null,
        source,
        target,
        fields: loadFields(type, source, target, linesOf.get(documentId) ?? []),
      },
    ];
  });
}

function loadFields(
  type: TranslatableType,
  source: DocumentRow,
  target: DocumentRow | null,
  lines: readonly LedgerLine[],
): LoadedField[] {
  const sources = extractUnits(type.fields, source.values);
  const targets = extractUnits(type.fields, target?.values ?? {});
  return Object.keys(type.fields).map((name) => {
    const line = lines.find(({ field }) => field === name) ?? null;
    const sourceUnits = sources[name] ?? [];
    const targetUnits = targets[name] ?? [];
    return {
      name,
      line,
      sourceUnits,
      targetUnits,
      ...alignTarget(line?.units ?? [], sourceUnits, targetUnits),
    };
  });
}
