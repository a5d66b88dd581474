import type { Core } from '@strapi/strapi';
import { columnOf } from '../document-shape';

const UID = 'plugin::catalogue.counterpart-line';

const ATTRIBUTES = ['ofType', 'ofDocument', 'inLocale', 'ofStatus', 'field', 'pieces', 'made'] as const;
export type CounterpartAttribute = (typeof ATTRIBUTES)[number];

/** Where the counterparts are kept. */
export interface CounterpartShape {
  table: string;
  /** attribute → column */
  columns: Record<CounterpartAttribute, string>;
}

export function buildCounterpartShape(strapi: Core.Strapi): CounterpartShape {
  const columns = ATTRIBUTES.map((attribute) => [attribute, columnOf(strapi, UID, attribute)] as const);
  return {
    table: strapi.db.metadata.get(UID).tableName,
    columns: Object.fromEntries(columns) as CounterpartShape['columns'],
  };
}
