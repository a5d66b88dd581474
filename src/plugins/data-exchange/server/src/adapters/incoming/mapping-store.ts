import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ImportChoices, ImportPlan } from '#data-exchange/import-plan';
import { readStoredJson } from '#domain/stored-value';

const MAPPING = 'plugin::data-exchange.import-mapping';

/** What is said of a file's columns and terms, and would be said of the next one with the same header. */
type Kept = Pick<ImportChoices, 'columns' | 'dayOrders' | 'decimalMarks' | 'formats' | 'terms'>;

/** What was said of files with the same header. */
export async function loadKept(strapi: Core.Strapi, columns: ImportPlan['columns']): Promise<Kept> {
  const row = await strapi.db.query(MAPPING).findOne({ where: { signature: signatureOf(columns) } });
  return (row ? readStoredJson(row.choices) : {}) as Kept;
}

export async function keepChoices(
  strapi: Core.Strapi,
  columns: ImportPlan['columns'],
  choices: ImportChoices,
): Promise<void> {
  const signature = signatureOf(columns);
  const { columns: own, dayOrders, decimalMarks, formats, terms } = choices;
  const kept: Kept = Object.fromEntries(
    Object.entries({ columns: own, dayOrders, decimalMarks, formats, terms: withoutMade(terms) }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  if (Object.keys(kept).length === 0 || columns.length === 0) return;
  const { count } = await strapi.db
    .query(MAPPING)
    .updateMany({ where: { signature }, data: { choices: JSON.stringify(kept) } });
  if (count === 0) await strapi.db.query(MAPPING).create({ data: { signature, choices: kept } });
}

/** A term that was made is found by its name from now on. */
function withoutMade(terms: ImportChoices['terms']): ImportChoices['terms'] {
  return terms && Object.fromEntries(Object.entries(terms).filter(([, said]) => said !== 'make'));
}

function signatureOf(columns: ImportPlan['columns']): string {
  const headers = columns.map(({ header }) => header).toSorted();
  return createHash('sha256').update(JSON.stringify(headers)).digest('hex').slice(0, 32);
}
