import type { Core } from '@strapi/strapi';
import { PUBLIC_ACTIONS as CATALOGUE_ACTIONS } from '#catalogue/permissions';
import { SHEET_FORMATS } from '#info-sheet/sheet-format';
import { once } from './once';

/** What anybody may do without signing in: read what is published. */
const PUBLIC_ACTIONS = [
  ...CATALOGUE_ACTIONS,
  ...new Set(Object.values(SHEET_FORMATS).map(({ right }) => right)),
  'plugin::i18n.locales.listLocales',
];

/** Grants each public action once; one that an administrator takes away stays away. */
export async function reconcilePublicRole(strapi: Core.Strapi): Promise<void> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  if (!role) return;
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const action of PUBLIC_ACTIONS) {
    await once(strapi, `public:${action}`, async () => {
      const granted = await permissions.findOne({ where: { action, role: { id: role.id } } });
      if (!granted) await permissions.create({ data: { action, role: role.id } });
    });
  }
}
