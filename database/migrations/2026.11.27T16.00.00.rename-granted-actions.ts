import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { findTable, type Migrating } from '../tables';

/** Read-only tokens may do what is called `find`: two actions were renamed so before 0.1.0. */
const RENAMED = [
  ['plugin::catalogue.project.findOnMap', 'plugin::catalogue.map.find'],
  ['plugin::info-sheet.info-sheet.findDraft', 'plugin::info-sheet.draft.find'],
] as const;

/** Where Strapi keeps who was granted what: of API tokens, and of the content API's roles. */
const GRANTS = [
  {
    grants: 'strapi_api_token_permissions',
    links: 'strapi_api_token_permissions_token_lnk',
    grant: 'api_token_permission_id',
    owner: 'api_token_id',
  },
  {
    grants: 'up_permissions',
    links: 'up_permissions_role_lnk',
    grant: 'permission_id',
    owner: 'role_id',
  },
] as const;

/** Where `src/setup/once.ts` remembers what was granted to the public, so that what was taken away stays so. */
const REMEMBERED = 'core_fiche_setup_public:';

/** Strapi deletes grants of actions that it doesn't know at its start: they have to have their new names before. */
export async function up(trx: Knex.Transaction, db: Core.Strapi['db']): Promise<void> {
  for (const [from, to] of RENAMED) {
    for (const kind of GRANTS) await renameGrants({ trx, db }, kind, from, to);
    await renameMemory({ trx, db }, `${REMEMBERED}${from}`, `${REMEMBERED}${to}`);
  }
}

async function renameGrants(
  migrating: Migrating,
  { grants, links, grant, owner }: (typeof GRANTS)[number],
  from: string,
  to: string,
): Promise<void> {
  const table = await findTable(migrating, grants);
  const link = await findTable(migrating, links);
  if (!table || !link) return;
  const idsOf = (action: string) => table().select('id').where({ action });
  const ownersOfBoth = link().select(owner).whereIn(grant, idsOf(to));
  const spare: number[] = await link().whereIn(grant, idsOf(from)).whereIn(owner, ownersOfBoth).pluck(grant);
  await link().whereIn(grant, spare).delete();
  await table().whereIn('id', spare).delete();
  await table().where({ action: from }).update({ action: to });
}

async function renameMemory(migrating: Migrating, from: string, to: string): Promise<void> {
  const store = await findTable(migrating, 'strapi_core_store_settings');
  if (!store || (await store().where({ key: to }).first('id'))) return;
  await store().where({ key: from }).update({ key: to });
}
