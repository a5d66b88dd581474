import type { DatabaseObjects } from '#store/install/database-objects';
import { quote } from '#store/sql/quote';
import type { ShownTable } from './shown-tables';

/** One row, one number: the content generation. */
export const GENERATION = 'catalogue_generation';

/** For each type and document, by its key, the content generation at which it last changed. */
export const CHANGES = 'catalogue_changes';

interface Place {
  /** The tables whose writes raise the number, where they show. */
  tables: readonly ShownTable[];
  /** Where Strapi remembers its settings, and the one that shows, as a change of a type: which locale is the default. */
  settings: { table: string; keyColumn: string; key: string; type: string };
  schema: string | undefined;
}

/**
 * The generation, what changed at which, and the triggers that write both in the transaction of any write that could show,
 * by whatever way it is written. Made anew, the number goes on from where it was, and without saying what has changed: an
 * answer cached by another instance must not come true again.
 */
export function generationObjects(dialect: 'sqlite' | 'postgres', place: Place): DatabaseObjects {
  const tables = [...place.tables, settingsOf(place.settings)];
  return dialect === 'sqlite' ? sqliteObjects(tables) : postgresObjects(tables, place.schema);
}

/** A table with what its triggers are called after. */
interface WatchedTable extends ShownTable {
  name: string;
}

function settingsOf({ table, keyColumn, key, type }: Place['settings']): WatchedTable {
  return {
    name: 'settings',
    table,
    condition: (row) => `${row}."${keyColumn}" = ${quote(key)}`,
    shownIn: () => `select ${quote(type)} as type, null as name`,
    shown: [],
    lookedUpBy: [],
  };
}

const EVENTS = ['insert', 'update', 'delete'] as const;

function sqliteObjects(tables: readonly (ShownTable | WatchedTable)[]): DatabaseObjects {
  const triggers = tables.flatMap((shown) =>
    EVENTS.map((event) => ({
      name: `cg_${nameOf(shown)}_${event}`,
      body: `after ${event} on "${shown.table}" ${whenShown(shown, event)} begin ${sqliteChange(shown, event)} end`,
    })),
  );
  return objectsOf(tables, triggers, [
    ...tableStatements(''),
    ...triggers.flatMap(({ name, body }) => [
      `drop trigger if exists ${name}`,
      `create trigger ${name} ${body}`,
    ]),
    ...indexStatements(tables, ''),
  ]);
}

function rowsOf(event: (typeof EVENTS)[number]): ('new' | 'old')[] {
  if (event === 'insert') return ['new'];
  return event === 'delete' ? ['old'] : ['new', 'old'];
}

function whenShown(table: ShownTable, event: (typeof EVENTS)[number]): string {
  const conditions = rowsOf(event).flatMap((row) => table.condition(row) ?? []);
  const isShown = conditions.map((each) => `(${each})`).join(' or ');
  const all = [isShown, event === 'update' ? isChanged(table) : ''].filter((each) => each !== '');
  return all.length > 0 ? `when ${all.map((each) => `(${each})`).join(' and ')}` : '';
}

/** Whether an update changes anything that shows; empty where any column may. */
function isChanged({ shown }: ShownTable): string {
  return shown.map((column) => `new."${column}" is distinct from old."${column}"`).join(' or ');
}

/** Row by row, because SQLite's triggers are: the number counts writes here, transactions on PostgreSQL. */
function sqliteChange(shown: ShownTable, event: (typeof EVENTS)[number]): string {
  const documents = rowsOf(event).map((row) => shownDocuments(shown, row, ''));
  return [
    `insert into ${CHANGES} (key, generation) select key, (select value + 1 from ${GENERATION}) from (${documents.map(keysOf).join(' union ')}) where key is not null on conflict (key) do update set generation = excluded.generation;`,
    `update ${GENERATION} set value = value + 1 where changes() > 0;`,
  ].join(' ');
}

function shownDocuments({ condition, shownIn }: ShownTable, row: 'new' | 'old', prefix: string): string {
  const only = condition(row);
  const documents = shownIn(row, prefix);
  return only === null ? documents : `select type, name from (${documents}) as shown where ${only}`;
}

/** The keys of documents and of their types: `typeKey` and `documentKey` in `shared/contracts/made-of.ts`. */
function keysOf(documents: string): string {
  return `select case part when 0 then type else type || ' ' || name end as key from (${documents}) as documents, (select 0 as part union all select 1) as parts`;
}

/** Planned once for each connection, not at each of its first five calls: what is looked up is looked up by its number. */
const ONE_PLAN = 'set plan_cache_mode = force_generic_plan';

/**
 * Deferred to the commit: a transaction that held the one row from its first write on would keep every other writer
 * waiting, and two that wrote the same rows in another order would wait for each other for ever. What a row shows in is
 * looked up then too, as it is in the end: what has come between it and its document has triggers of its own.
 */
function postgresObjects(
  tables: readonly (ShownTable | WatchedTable)[],
  schema: string | undefined,
): DatabaseObjects {
  const prefix = schema ? `"${schema}".` : '';
  const triggers = tables.map((shown) => ({ name: `cg_${nameOf(shown)}`, shown }));
  return objectsOf(tables, triggers, [
    ...tableStatements(prefix),
    `create or replace function ${prefix}catalogue_note_changes(keys text[]) returns void language plpgsql ${ONE_PLAN} as $note$ ${noteChanges(prefix)} $note$`,
    ...triggers.flatMap(({ name, shown }) => [
      `create or replace function ${prefix}${name}() returns trigger language plpgsql ${ONE_PLAN} as $change$ ${postgresChange(shown, prefix)} $change$`,
      `drop trigger if exists ${name} on ${prefix}"${shown.table}"`,
      `create constraint trigger ${name} after insert or update or delete on ${prefix}"${shown.table}" deferrable initially deferred for each row execute function ${prefix}${name}()`,
    ]),
    ...indexStatements(tables, prefix),
  ]);
}

function postgresChange(shown: ShownTable, prefix: string): string {
  const note = (operation: string, row: 'new' | 'old') => {
    const condition = shown.condition(row);
    // Asked before anything is looked up: most rows that are written are drafts'.
    const isShown = condition === null ? '' : ` and (${condition})`;
    const keys = keysOf(shown.shownIn(row, prefix));
    return [
      `if tg_op <> '${operation}' then if true${isShown} then`,
      `select array_agg(distinct key) into changed from (${keys}) as keys where key is not null;`,
      `if changed is not null then perform ${prefix}catalogue_note_changes(changed); end if;`,
      'end if; end if;',
    ].join(' ');
  };
  const changed = isChanged(shown);
  return [
    'declare changed text[]; begin',
    changed === '' ? '' : `if tg_op = 'UPDATE' then if not (${changed}) then return null; end if; end if;`,
    note('INSERT', 'old'),
    note('DELETE', 'new'),
    'return null;',
    'end',
  ].join(' ');
}

/**
 * The number is raised once for each transaction, and each key written once, however many rows it writes: the transaction
 * remembers its own number and the keys that it has written.
 */
function noteChanges(prefix: string): string {
  return [
    'declare own text := pg_current_xact_id()::text;',
    `raised text := current_setting('catalogue.raised', true);`,
    `noted text := current_setting('catalogue.noted', true);`,
    'number bigint; changed text;',
    'begin',
    `if split_part(coalesce(raised, ''), ' ', 1) = own then number := split_part(raised, ' ', 2)::bigint;`,
    `else update ${prefix}${GENERATION} set value = value + 1 returning value into number;`,
    `perform set_config('catalogue.raised', own || ' ' || number, true);`,
    `noted := chr(10);`,
    'end if;',
    'foreach changed in array keys loop',
    `continue when position(chr(10) || changed || chr(10) in noted) > 0;`,
    `noted := noted || changed || chr(10);`,
    `insert into ${prefix}${CHANGES} (key, generation) values (changed, number) on conflict (key) do update set generation = excluded.generation;`,
    'end loop;',
    `perform set_config('catalogue.noted', noted, true);`,
    'end',
  ].join(' ');
}

function nameOf(shown: ShownTable | WatchedTable): string {
  return 'name' in shown ? shown.name : shown.table;
}

function objectsOf(
  tables: readonly ShownTable[],
  triggers: readonly { name: string }[],
  statements: string[],
): DatabaseObjects {
  return {
    key: 'generation',
    revision: '3',
    triggers: triggers.map(({ name }) => name),
    indexes: tables.filter(({ lookedUpBy }) => lookedUpBy.length > 0).map(indexName),
    statements,
  };
}

function tableStatements(prefix: string): string[] {
  return [
    `create table if not exists ${prefix}${GENERATION} (id integer primary key, value bigint not null)`,
    `insert into ${prefix}${GENERATION} (id, value) values (1, 0) on conflict do nothing`,
    `create table if not exists ${prefix}${CHANGES} (key text primary key, generation bigint not null)`,
    `create index if not exists ${CHANGES}_since on ${prefix}${CHANGES} (generation)`,
    `update ${prefix}${GENERATION} set value = value + 1`,
  ];
}

function indexStatements(tables: readonly ShownTable[], prefix: string): string[] {
  return tables
    .filter(({ lookedUpBy }) => lookedUpBy.length > 0)
    .map((shown) => {
      const columns = shown.lookedUpBy.map((column) => `"${column}"`).join(', ');
      return `create index if not exists ${indexName(shown)} on ${prefix}"${shown.table}" (${columns})`;
    });
}

function indexName({ table }: ShownTable): string {
  return `cg_${table}_held`;
}
