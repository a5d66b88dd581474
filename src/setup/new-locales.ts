import type { Core } from '@strapi/strapi';
import { reconcileEditorRole } from './roles/editor';
import { reconcileTranslatorRoles } from './roles/translators';

/**
 * Makes a language that somebody adds in Settings one to work in at once: its translators' role, and the right of the
 * roles that there are to write or read it. Strapi gives it to super admins alone.
 */
export function grantLocalesAsAdded(strapi: Core.Strapi): void {
  // One after the other: two at once would both find a role missing, and make it.
  let last = Promise.resolve();
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    async afterCreate() {
      last = last.catch(() => undefined).then(() => grantLocales(strapi));
      await last;
    },
  });
}

async function grantLocales(strapi: Core.Strapi): Promise<void> {
  await reconcileEditorRole(strapi);
  await reconcileTranslatorRoles(strapi);
}
