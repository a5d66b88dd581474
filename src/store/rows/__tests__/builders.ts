import knex, { type Knex } from 'knex';
import type { StoreConnection } from '../../connection/store-connection';
import type { ColumnShape, DocumentShape } from '../../shape/document-shape';
import { DIALECTS } from '../../sql/dialect';
import { name } from '../../sql/fragment';
import { cellReader } from '../cell-reader';

/** An empty SQLite in memory, with what was asked of it. */
export function aDatabase(): { knex: Knex; connection: StoreConnection; asked: string[] } {
  const database = knex({ client: 'better-sqlite3', connection: ':memory:', useNullAsDefault: true });
  const asked: string[] = [];
  const connection: StoreConnection = {
    dialect: DIALECTS.sqlite,
    table: (table) => name(table),
    async run({ sql, bindings }) {
      asked.push(sql);
      const rows: unknown = await database.raw(sql, bindings as Knex.RawBinding[]);
      return Array.isArray(rows) ? rows : [];
    },
  };
  return { knex: database, connection, asked };
}

export function aColumn(attribute: string, type = 'string', column = attribute): ColumnShape {
  return { attribute, column, type, localized: false, read: cellReader(type, 'number') };
}

export function aShape(uid: string, overrides: Partial<DocumentShape> = {}): DocumentShape {
  return {
    uid,
    table: uid,
    draftAndPublish: false,
    system: {
      id: 'id',
      documentId: 'document_id',
      locale: 'locale',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
      publishedAt: 'published_at',
    },
    columns: [],
    media: [],
    components: [],
    zones: [],
    relations: [],
    ...overrides,
  };
}
