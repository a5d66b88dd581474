import { z } from 'zod';

/** The tables of a release, as Strapi keeps them in the database itself (`strapi_database_schema`): of no dialect. */
export const storedSchema = z.object({
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(
        z.object({
          name: z.string(),
          type: z.string(),
          args: z.array(z.unknown()).optional(),
          defaultTo: z.unknown().optional(),
          notNullable: z.boolean().nullish(),
          unsigned: z.boolean().optional(),
        }),
      ),
      indexes: z.array(
        z.object({
          name: z.string(),
          columns: z.array(z.string()),
          type: z
            .enum(['primary', 'unique'])
            .nullish()
            .transform((type) => type ?? undefined),
        }),
      ),
      foreignKeys: z.array(
        z.object({
          name: z.string(),
          columns: z.array(z.string()),
          referencedColumns: z.array(z.string()),
          referencedTable: z.string(),
          onUpdate: z.string().nullish(),
          onDelete: z.string().nullish(),
        }),
      ),
    }),
  ),
});

export type StoredSchema = z.output<typeof storedSchema>;
export type StoredTable = StoredSchema['tables'][number];

export const SCHEMA_TABLE = 'strapi_database_schema';
export const MIGRATIONS_TABLE = 'strapi_migrations';

/** What Strapi makes beside the tables of content types, to remember what it has done to them. */
const REMEMBERED: readonly StoredTable[] = [
  tableOf(SCHEMA_TABLE, { schema: 'json', time: 'datetime', hash: 'string' }),
  tableOf(MIGRATIONS_TABLE, { name: 'string', time: 'datetime' }),
  tableOf('strapi_migrations_internal', { name: 'string', time: 'datetime' }),
];

/** Every table whose rows are backed up. What a start makes anew of them isn't: see `database/README.md`. */
export function tablesOf(schema: StoredSchema): StoredTable[] {
  return [...REMEMBERED, ...schema.tables];
}

function tableOf(name: string, columns: Record<string, string>): StoredTable {
  const others = Object.entries(columns).map(([column, type]) => ({
    name: column,
    type,
    args: type === 'datetime' ? [{ useTz: false }] : [],
  }));
  return {
    name,
    columns: [{ name: 'id', type: 'increments', args: [] }, ...others],
    indexes: [],
    foreignKeys: [],
  };
}
