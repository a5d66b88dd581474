import type { Core } from '@strapi/strapi';

/** A table's name in the schema that Strapi uses, as Knex takes it where the table has an alias. */
export function tableName(strapi: Core.Strapi, name: string): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `${schema}.${name}` : name;
}
