import type { Locale } from '#domain/locale';
import { servedLocale } from '#domain/fallbacks';
import { NONE, textCell, type CellValue } from './cell';
import type { ExportedProject } from '#catalogue/export';
import type { CellOptions, Column, ColumnKind, LocalizedColumn } from './column';
import { COLUMNS } from './columns';

/** A column of a table that is written, under the name at its head. */
export interface ChosenColumn {
  header: string;
  kind: ColumnKind;
  column: Column;
  /** What of a localized text: as it is served, the language that this is, or its own words in one language. */
  part: { kind: 'value' } | { kind: 'served-locale' } | { kind: 'own'; locale: Locale };
  toCell(exported: ExportedProject, options: CellOptions): CellValue;
}

/** Columns, or the names that none has. */
export type Choice = { kind: 'columns'; columns: ChosenColumn[] } | { kind: 'unknown'; names: string[] };

/**
 * The columns that a list of names chooses. Without one: all that is the same everywhere, and each text as it is served with
 * its language. `*` is everything there is, each text in each language, which is what can come in again.
 */
export function chooseColumns(names: readonly string[] | null, locales: readonly Locale[]): Choice {
  if (names === null) return { kind: 'columns', columns: COLUMNS.flatMap(served) };
  const known = new Map(everyColumn(locales).map((column) => [column.header, column]));
  const wanted = [
    ...new Set(
      names.flatMap((name) => (name === '*' ? wholeTable(locales).map((each) => each.header) : [name])),
    ),
  ];
  const unknown = wanted.filter((name) => !known.has(name));
  if (unknown.length > 0) return { kind: 'unknown', names: unknown };
  return { kind: 'columns', columns: wanted.flatMap((name) => known.get(name) ?? []) };
}

/** Every column by which a table can be asked for. */
export function everyColumn(locales: readonly Locale[]): ChosenColumn[] {
  return COLUMNS.flatMap((column) =>
    column.isLocalized ? [...served(column), ...ownIn(column, locales)] : served(column),
  );
}

/** The languages that the columns say the own words of. */
export function ownLocales(columns: readonly ChosenColumn[]): Locale[] {
  return [...new Set(columns.flatMap(({ part }) => (part.kind === 'own' ? [part.locale] : [])))];
}

function wholeTable(locales: readonly Locale[]): ChosenColumn[] {
  return COLUMNS.flatMap((column) => (column.isLocalized ? ownIn(column, locales) : served(column)));
}

function served(column: Column): ChosenColumn[] {
  const { name: header, kind } = column;
  const value: ChosenColumn = {
    header,
    kind,
    column,
    part: { kind: 'value' },
    toCell: ({ project }, options) => column.toCell(project, options),
  };
  return column.isLocalized ? [value, servedIn(column)] : [value];
}

function servedIn(column: LocalizedColumn): ChosenColumn {
  return {
    header: `${column.name}.locale`,
    kind: 'choice',
    column,
    part: { kind: 'served-locale' },
    toCell: ({ project }, options) =>
      column.toCell(project, options).kind === 'none' ? NONE : textCell(servedLocale(project, column.field)),
  };
}

function ownIn(column: LocalizedColumn, locales: readonly Locale[]): ChosenColumn[] {
  return locales.map((locale) => ({
    header: `${column.name}:${locale}`,
    kind: column.kind,
    column,
    part: { kind: 'own', locale },
    toCell({ texts }, options) {
      const own = texts.get(locale);
      return own ? column.toCell(own, options) : NONE;
    },
  }));
}
