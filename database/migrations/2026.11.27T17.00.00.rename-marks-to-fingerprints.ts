import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { findTable } from '../tables';

const TABLE = 'translation_desk_sources';

/** Made at a start by 0.1.0, under names that nothing looks for any more. */
const SQLITE_INDEX = 'translation_desk_marks';
const POSTGRES_INDEX = 'translation_desk_sources_marks';

/**
 * What suggestions are looked up by is called `fingerprints` (marks are bold and italic). The schema sync would drop the
 * old column, and sources that don't change would be suggested to nobody again.
 */
export async function up(trx: Knex.Transaction, db: Core.Strapi['db']): Promise<void> {
  const table = await findTable({ trx, db }, TABLE);
  if (!table) return;
  const columns = await table().columnInfo();
  if (!('marks' in columns)) return;
  const schema = db.getSchemaName();
  const qualified = (name: string) => (schema ? `${schema}.${name}` : name);
  if (db.dialect.client === 'sqlite') {
    for (const event of ['insert', 'delete', 'update'])
      await trx.raw('drop trigger if exists ??', [`${SQLITE_INDEX}_${event}`]);
    await trx.raw('drop table if exists ??', [SQLITE_INDEX]);
  } else {
    await trx.raw('drop index if exists ??', [qualified(POSTGRES_INDEX)]);
  }
  await trx.raw('alter table ?? rename column ?? to ??', [qualified(TABLE), 'marks', 'fingerprints']);
}
