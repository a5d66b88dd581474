import type { DatabaseObjects } from '#store/install/database-objects';

/** One row, one number: the content generation. */
export const GENERATION = 'catalogue_generation';

interface Place {
  /** The tables whose every write raises the number. */
  tables: readonly string[];
  /** Where Strapi remembers its settings, and the one that shows: which locale is the default. */
  settings: { table: string; keyColumn: string; key: string };
  schema: string | undefined;
}

/**
 * The generation and the triggers that raise it in the transaction of any write that could show, by whatever way it is
 * written. Made anew, the number goes on from where it was: an answer cached by another instance must not come true again.
 */
export function generationObjects(dialect: 'sqlite' | 'postgres', place: Place): DatabaseObjects {
  return dialect === 'sqlite' ? sqliteObjects(place) : postgresObjects(place);
}

const EVENTS = ['insert', 'update', 'delete'] as const;

function sqliteObjects({ tables, settings }: Place): DatabaseObjects {
  const raise = `begin update ${GENERATION} set value = value + 1; end`;
  const triggers = tables.flatMap((table) =>
    EVENTS.map((event) => ({ name: `cg_${table}_${event}`, body: `after ${event} on "${table}" ${raise}` })),
  );
  for (const event of ['insert', 'update'] as const) {
    const when = `when new."${settings.keyColumn}" = '${settings.key}'`;
    triggers.push({
      name: `cg_settings_${event}`,
      body: `after ${event} on "${settings.table}" ${when} ${raise}`,
    });
  }
  return objectsOf(triggers, [
    ...tableStatements(''),
    ...triggers.flatMap(({ name, body }) => [
      `drop trigger if exists ${name}`,
      `create trigger ${name} ${body}`,
    ]),
  ]);
}

/**
 * Deferred to the commit: a transaction that held the one row from its first write on would keep every other writer
 * waiting, and two that wrote the same rows in another order would wait for each other for ever.
 */
function postgresObjects({ tables, settings, schema }: Place): DatabaseObjects {
  const prefix = schema ? `"${schema}".` : '';
  const deferred = 'deferrable initially deferred for each row';
  const run = `execute function ${prefix}catalogue_raise_generation()`;
  const triggers = [
    ...tables.map((table) => ({
      name: `cg_${table}`,
      table,
      body: `after insert or update or delete on ${prefix}"${table}" ${deferred} ${run}`,
    })),
    {
      name: 'cg_settings',
      table: settings.table,
      body: `after insert or update on ${prefix}"${settings.table}" ${deferred} when (new."${settings.keyColumn}" = '${settings.key}') ${run}`,
    },
  ];
  return objectsOf(triggers, [
    ...tableStatements(prefix),
    `create or replace function ${prefix}catalogue_raise_generation() returns trigger language plpgsql as $raise$ ${raiseOnce(prefix)} $raise$`,
    ...triggers.flatMap(({ name, table, body }) => [
      `drop trigger if exists ${name} on ${prefix}"${table}"`,
      `create constraint trigger ${name} ${body}`,
    ]),
  ]);
}

function objectsOf(triggers: readonly { name: string }[], statements: string[]): DatabaseObjects {
  return {
    key: 'generation',
    revision: '1',
    triggers: triggers.map(({ name }) => name),
    indexes: [],
    statements,
  };
}

function tableStatements(prefix: string): string[] {
  return [
    `create table if not exists ${prefix}${GENERATION} (id integer primary key, value bigint not null)`,
    `insert into ${prefix}${GENERATION} (id, value) values (1, 0) on conflict do nothing`,
    `update ${prefix}${GENERATION} set value = value + 1`,
  ];
}

/** Once for each transaction, however many rows it writes. */
function raiseOnce(prefix: string): string {
  return [
    'begin',
    `if current_setting('catalogue.raised', true) is distinct from pg_current_xact_id()::text then`,
    `update ${prefix}${GENERATION} set value = value + 1;`,
    `perform set_config('catalogue.raised', pg_current_xact_id()::text, true);`,
    'end if;',
    'return null;',
    'end',
  ].join(' ');
}
