import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { findTable } from '../tables';

/** The colours that the portal had names for. */
const COLOURS = { blue: '#003399', green: '#0b5d3b', plum: '#7a1f5c', teal: '#075985' };

/** The portal's accent is any colour, where it was one of four by name. */
export async function up(trx: Knex.Transaction, db: Core.Strapi['db']): Promise<void> {
  const sites = await findTable({ trx, db }, 'sites');
  if (!sites || !('accent' in (await sites().columnInfo()))) return;
  for (const [name, colour] of Object.entries(COLOURS))
    await sites().where({ accent: name }).update({ accent: colour });
}
