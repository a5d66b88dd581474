import type { Core } from '@strapi/strapi';
import { schemaOf } from '#store/shape/content-schema';
import { columnOf, FILE_UID, fileLink, tableOf } from '#store/shape/strapi-metadata';
import { quote } from '#store/sql/quote';
import type { ShownIn } from '#answers/shown-in';
import { documentsWith, isDrafted } from './documents-with';
import type { Holders } from './holders';
import { holdersOf } from './holders';

/** A table that answers are read from. `row` is a trigger's `new` or `old`. */
export interface ShownTable {
  table: string;
  /** What has to be so of a row for it to show to any reader; null: what it is part of says so. */
  condition(row: string): string | null;
  /**
   * SQL for the published documents that a row shows in: the `type` of each and a `name` that it goes by, null where the
   * type alone counts. `prefix` is the database schema's, before every table.
   */
  shownIn(row: string, prefix: string): string;
  /** The columns that show, where not all of them do: an update of others alone changes nothing. */
  shown: readonly string[];
  /** Columns that its rows are looked up by and that Strapi has no index on. */
  lookedUpBy: readonly string[];
}

/** Types of which the rows alone matter: who belongs to a role doesn't show. */
const ROWS_ALONE: readonly string[] = ['plugin::users-permissions.role'];

/**
 * The tables that answers of these content types are read from, by Strapi's metadata, each once. Of a type with draft &
 * publish a published row shows and a draft doesn't; a component, a file or a link shows where the row that has it does.
 */
export function shownTables(strapi: Core.Strapi, contentTypes: Iterable<string>): ShownTable[] {
  const types = [...new Set(contentTypes)];
  const world: World = { strapi, types, holders: holdersOf(strapi, types) };
  const parts = [...world.holders.keys()].filter((uid) => uid !== FILE_UID);
  const shown = [
    ...types.map((uid) => rowsOf(world, uid)),
    ...parts.map((uid) => partsOf(world, uid)),
    ...[...types, ...parts].filter((uid) => !ROWS_ALONE.includes(uid)).flatMap((uid) => linksOf(world, uid)),
  ];
  const byTable = new Map(shown.map((each) => [each.table, each]));
  return [...byTable.values()].sort((one, other) => (one.table < other.table ? -1 : 1));
}

interface World {
  strapi: Core.Strapi;
  types: readonly string[];
  holders: Holders;
}

function rowsOf(world: World, uid: string): ShownTable {
  if (uid === FILE_UID) return partsOf(world, uid);
  const { strapi } = world;
  const { partOf, names = [] } = answersOf(strapi, uid);
  const column = (row: string, attribute: string) => `${row}."${columnOf(strapi, uid, attribute)}"`;
  const shown = { table: tableOf(strapi, uid), shown: [], lookedUpBy: [] };
  if (partOf) {
    const conditions = Object.entries(partOf.where);
    return {
      ...shown,
      condition: (row) =>
        conditions.map(([each, value]) => `${column(row, each)} = ${quote(value)}`).join(' and '),
      shownIn: (row) => `select ${column(row, partOf.type)} as type, ${column(row, partOf.document)} as name`,
    };
  }
  if (!isDrafted(strapi, uid)) {
    return { ...shown, condition: () => null, shownIn: () => `select ${quote(uid)} as type, null as name` };
  }
  return {
    ...shown,
    condition: (row) => `${column(row, 'publishedAt')} is not null`,
    shownIn: (row) =>
      ['documentId', ...names]
        .map((attribute) => `select ${quote(uid)} as type, ${column(row, attribute)} as name`)
        .join(' union all '),
  };
}

/** Components and files: rows that show where something holds them. */
function partsOf({ strapi, holders }: World, uid: string): ShownTable {
  const id = columnOf(strapi, uid, 'id');
  return {
    table: tableOf(strapi, uid),
    condition: () => null,
    shownIn: (row, prefix) => oneOf(documentsWith({ strapi, holders, prefix }, uid, `${row}."${id}"`)),
    shown: [],
    lookedUpBy: [],
  };
}

/** The tables of what `uid` links to. */
function linksOf(world: World, uid: string): ShownTable[] {
  const { strapi, holders, types } = world;
  return Object.values(strapi.db.metadata.get(uid).attributes).flatMap((attribute): ShownTable[] => {
    if (!('joinTable' in attribute) || !attribute.joinTable) return [];
    // A country's projects are its projects' countries: it is the project that shows them.
    const isOthers = 'mappedBy' in attribute && Boolean(attribute.mappedBy);
    if (isOthers && types.includes(attribute.target ?? '')) return [];
    const { name, joinColumn } = attribute.joinTable;
    const ofOwner = (row: string, prefix: string) =>
      'morphColumn' in attribute.joinTable && uid === FILE_UID
        ? documentsWithFile(world, row, prefix)
        : documentsWith({ strapi, holders, prefix }, uid, `${row}."${joinColumn.name}"`);
    return [
      {
        table: name,
        condition: () => null,
        shownIn: (row, prefix) => oneOf(ofOwner(row, prefix)),
        shown: 'inverseOrderColumnName' in attribute.joinTable ? ownColumns(attribute.joinTable) : [],
        lookedUpBy: heldBy(world, name),
      },
    ];
  });
}

interface Link {
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
}

/** Without the place that it has among the links of the other side, which Strapi numbers anew with every draft. */
function ownColumns({ joinColumn, inverseJoinColumn, orderColumnName }: Link): string[] {
  const order = orderColumnName === undefined ? [] : [orderColumnName];
  return [joinColumn.name, inverseJoinColumn.name, ...order];
}

/** A link of a file says by its type whose it is. */
function documentsWithFile({ strapi, holders }: World, row: string, prefix: string): string[] {
  const { owner, ownerType } = fileLink(strapi);
  return (holders.get(FILE_UID) ?? []).flatMap(({ uid }) =>
    documentsWith({ strapi, holders, prefix }, uid, `${row}."${owner}"`, [
      `${row}."${ownerType}" = ${quote(uid)}`,
    ]),
  );
}

/** Strapi looks up the components of a row, never the row of a component. */
function heldBy({ holders }: World, link: string): string[] {
  for (const [uid, holding] of holders) {
    const found = uid === FILE_UID ? undefined : holding.find((each) => each.link === link);
    if (found) return [found.held, found.type.column];
  }
  return [];
}

/** One query of several; one that finds nothing where there is none. */
function oneOf(queries: readonly string[]): string {
  return queries.length > 0 ? queries.join(' union all ') : 'select null as type, null as name where 1 = 0';
}

function answersOf(strapi: Core.Strapi, uid: string): ShownIn {
  return schemaOf(strapi, uid).pluginOptions?.answers ?? {};
}
