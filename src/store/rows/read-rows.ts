import type { DocumentVersion } from '#domain/resolve/document-model';
import { readStoredInstant } from '#domain/stored-value';
import type { Row, StoreConnection } from '../connection/store-connection';
import type { DocumentShape } from '../shape/document-shape';
import type { Fragment } from '../sql/fragment';
import { name, selection, sql } from '../sql/fragment';

/** A version on its way: `id` is the row's number, which changes at every publish and never leaves the adapters. */
export interface LoadedRow {
  id: number;
  version: DocumentVersion;
}

/**
 * The rows of a content type under a condition on `d`, their own attributes alone; what is missing of a version comes
 * with `attachComponents`, `loadMedia` and `loadRelations`.
 */
export async function selectRows(
  { table, run }: StoreConnection,
  shape: DocumentShape,
  condition: Fragment,
): Promise<LoadedRow[]> {
  const rows = await run(
    sql`select ${versionSelection(shape, 'd')} from ${table(shape.table)} d where ${condition}`,
  );
  return rows.map((row) => ({ id: Number(row.id), version: versionOf(shape, row) }));
}

/** The rows of any table of Strapi's under a condition on `d`, as their numbers and the values of their attributes. */
export async function selectValues(
  { table, run }: StoreConnection,
  shape: DocumentShape,
  condition: Fragment,
): Promise<{ id: number; values: Record<string, unknown> }[]> {
  const id = selection({ id: name('d', shape.system.id) });
  const rows = await run(
    sql`select ${id}, ${valueSelection(shape, 'd')} from ${table(shape.table)} d where ${condition}`,
  );
  return rows.map((row) => ({ id: Number(row.id), values: rowValues(shape, row) }));
}

/** Prefix of selected attributes, so that none collides with what Strapi writes in a row itself. */
const VALUE = 'v_';

const selections = new WeakMap<DocumentShape, Map<string, Fragment>>();

/** The `select` of a shape's own columns from the table under `alias`; `rowValues` reads it back. */
export function valueSelection(shape: DocumentShape, alias: string): Fragment {
  return cachedSelection(shape, `values ${alias}`, () => selection(valueColumns(shape, alias)));
}

/** The `select` of what Strapi writes in every row of a content type, and of the shape's own columns. */
function versionSelection(shape: DocumentShape, alias: string): Fragment {
  return cachedSelection(shape, `version ${alias}`, () => {
    const system = Object.entries(shape.system).map(([attribute, column]) => [
      attribute,
      name(alias, column),
    ]);
    return selection({ ...Object.fromEntries(system), ...valueColumns(shape, alias) });
  });
}

function valueColumns(shape: DocumentShape, alias: string): Record<string, Fragment> {
  return Object.fromEntries(
    shape.columns.map(({ attribute, column }) => [VALUE + attribute, name(alias, column)]),
  );
}

/** Shapes are fixed, and every request selects from the same ones. */
function cachedSelection(shape: DocumentShape, key: string, make: () => Fragment): Fragment {
  const cached = selections.get(shape) ?? new Map<string, Fragment>();
  selections.set(shape, cached);
  const fragment = cached.get(key) ?? make();
  cached.set(key, fragment);
  return fragment;
}

/** Attribute values of a row selected with `valueSelection`. */
export function rowValues(shape: DocumentShape, row: Row): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { attribute, read } of shape.columns) values[attribute] = read(row[VALUE + attribute]);
  return values;
}

/** A row selected with `versionSelection` as a version, its components and relations still to come. */
function versionOf(shape: DocumentShape, row: Row): DocumentVersion {
  return {
    documentId: String(row.documentId),
    locale: String(row.locale),
    createdAt: readInstant(row.createdAt) ?? '',
    updatedAt: readInstant(row.updatedAt) ?? '',
    publishedAt: readInstant(row.publishedAt),
    values: lazyValues(shape, row),
  };
}

const ROW = Symbol('row');

type LazyValues = new (row: Row) => Record<string, unknown>;

const lazyClasses = new WeakMap<DocumentShape, LazyValues>();

/**
 * The values of a row, each read from its cell when it is asked for: of a text in several locales one is served,
 * and parsing a rich text costs more than fetching it.
 */
function lazyValues(shape: DocumentShape, row: Row): Record<string, unknown> {
  const Values = lazyClasses.get(shape) ?? lazyClass(shape);
  lazyClasses.set(shape, Values);
  return new Values(row);
}

function lazyClass(shape: DocumentShape): LazyValues {
  class Values {
    [attribute: string]: unknown;
    readonly [ROW]: Row;
    constructor(row: Row) {
      this[ROW] = row;
    }
  }
  for (const { attribute, type, read } of shape.columns) {
    const cell = VALUE + attribute;
    Object.defineProperty(Values.prototype, attribute, {
      get(this: Values) {
        const value = read(this[ROW][cell]);
        // A rich text is asked for twice: whether it is empty, and what it is.
        if (type === 'blocks') this[ROW][cell] = value;
        return value;
      },
    });
  }
  return Values;
}

/** A row that came past Strapi may lack one. */
function readInstant(value: unknown): string | null {
  return value === null || value === undefined ? null : readStoredInstant(value);
}
