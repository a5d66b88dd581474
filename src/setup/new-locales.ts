import type { Core } from '@strapi/strapi';
import { strapiServices } from '#strapi/services';
import { createTurns } from './turns';
import { reconcileEditorRole } from './roles/editor';
import { reconcileTranslatorRoles } from './roles/translators';

/**
 * Makes a language that somebody adds in Settings one to work in at once: its translators' role, and the right of the
 * roles that there are to write or read it. Strapi gives it to super admins alone.
 *
 * All of this runs one after the other. Two at once would both find a role missing, and make it; and Strapi, which
 * deletes a super admin's permissions and writes them anew under the ids they had, would write one id twice.
 * What is written in the transaction that adds the language keeps its turn until that ends.
 */
export function grantLocalesAsAdded(strapi: Core.Strapi): void {
  const inTurn = createTurns(strapi);
  const { actions } = strapiServices(strapi).localePermissions;
  const sync = actions.syncSuperAdminPermissionsWithLocales;
  actions.syncSuperAdminPermissionsWithLocales = () => inTurn(sync);
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    afterCreate: () => inTurn(() => grantLocales(strapi)),
  });
}

async function grantLocales(strapi: Core.Strapi): Promise<void> {
  await reconcileEditorRole(strapi);
  await reconcileTranslatorRoles(strapi);
}
