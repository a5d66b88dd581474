import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import type { DocumentKey, Unit } from '#translation-desk/unit';
import type { Access } from '#translation-desk/access';
import { lineStore } from '../adapters/line-store';
import type { LedgerLine } from '../adapters/lines';
import { loadRows, type DocumentRow } from '../adapters/rows/load-rows';
import type { TranslatableType } from '#translation-desk/translatable-type';
import { findTranslatableType } from '../adapters/translatable-types';
import { alignTarget, type Alignment, type Hints } from '../domain/state/align-target';
import { groupBy } from '#domain/group-by';
import { fieldTextReader, type FieldText } from '../domain/units/extract-units';
import { findTwins } from '../domain/units/find-twins';
import { sourceRow, translationRow } from './document-rows';
import { takeFirst } from './ledger/baseline';

/** A document in one locale beside its source, unit by unit: what somebody may read of both. */
export interface LoadedDocument extends DocumentKey {
  type: TranslatableType;
  locale: Locale;
  /** Null also where they may not read it. */
  title: string | null;
  source: DocumentRow;
  /** Null: there is no version in the locale yet. */
  target: DocumentRow | null;
  /** What readers have of it; null: nothing is published in the locale, or the type has no drafts. */
  published: DocumentRow | null;
  fields: LoadedField[];
}

export interface LoadedField extends Alignment {
  name: string;
  line: LedgerLine | null;
  sourceUnits: Unit[];
  targetUnits: Unit[];
}

/**
 * Null where the type isn't translated, the document has no version in the default locale, or none of its fields may
 * be read.
 */
export async function loadDocument(
  strapi: Core.Strapi,
  access: Access,
  { uid, documentId }: DocumentKey,
  locale: Locale,
): Promise<LoadedDocument | null> {
  const type = findTranslatableType(strapi, uid);
  if (!type) return null;
  const [document] = await loadDocuments(strapi, access, type, [documentId], locale);
  return document ?? null;
}

/** Those of the documents that have a source, in the order asked for; none where no field may be read. */
export async function loadDocuments(
  strapi: Core.Strapi,
  access: Access,
  type: TranslatableType,
  documentIds: readonly string[],
  locale: Locale,
): Promise<LoadedDocument[]> {
  const mayRead = (field: string): boolean => access.mayRead(type, locale, field);
  const names = Object.keys(type.fields).filter(mayRead);
  if (names.length === 0) return [];
  await takeFirst(strapi, type, documentIds);
  const rows = await loadRows(strapi, type, { documentIds, locales: [DEFAULT_LOCALE, locale] });
  const scope = { ofType: type.uid, documentIds, locales: [locale], fields: names };
  const rowsOf = groupBy(rows, (row) => row.documentId);
  const linesOf = groupBy(await lineStore(strapi).readLedger(scope), (line) => line.ofDocument);
  const titleField = names.find((name) => name === type.titleField);
  return documentIds.flatMap((documentId) => {
    const versions = rowsOf.get(documentId) ?? [];
    const source = sourceRow(versions);
    if (!source) return [];
    const target = translationRow(versions, locale);
    const title = titleField === undefined ? null : source.values[titleField];
    return [
      {
        uid: type.uid,
        documentId,
        type,
        locale,
        title: typeof title === 'string' ? title : null,
        source,
        target,
        published: versions.find((row) => row.locale === locale && row.isPublished) ?? null,
        fields: loadFields(type, names, source, target, linesOf.get(documentId) ?? []),
      },
    ];
  });
}

function loadFields(
  type: TranslatableType,
  names: readonly string[],
  source: DocumentRow,
  target: DocumentRow | null,
  lines: readonly LedgerLine[],
): LoadedField[] {
  const read = fieldTextReader(type.fields);
  return names.map((name) => {
    const line = lines.find(({ field }) => field === name) ?? null;
    const [from, to] = [read(name, source.values[name]), read(name, target?.values[name])];
    return {
      name,
      line,
      sourceUnits: from.units,
      targetUnits: to.units,
      ...alignTarget(line?.units ?? [], from.units, to.units, hintsOf(type, name, from, to)),
    };
  });
}

function hintsOf({ fields }: TranslatableType, name: string, source: FieldText, target: FieldText): Hints {
  const model = fields[name];
  return model ? { twins: findTwins(model, source, target) } : {};
}

/** What is published in the place of each of a field's units, by the unit's id. */
export function publishedTexts(
  { type, source, published }: LoadedDocument,
  { name, line, sourceUnits }: LoadedField,
): ReadonlyMap<string, string> {
  if (!published) return new Map();
  const read = fieldTextReader(type.fields);
  const [from, to] = [read(name, source.values[name]), read(name, published.values[name])];
  const { units } = alignTarget(line?.units ?? [], sourceUnits, to.units, hintsOf(type, name, from, to));
  return new Map(units.flatMap((unit) => (unit.target ? [[unit.source.id, unit.target.text]] : [])));
}
