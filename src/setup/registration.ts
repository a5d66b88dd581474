import type { Core } from '@strapi/strapi';
import { once } from './once';

/**
 * Closes sign-up to the content API, which Strapi opens by default: whoever reads a portal needs no account.
 * An administrator may open it again.
 */
export async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  await once(strapi, 'registration:closed', async () => {
    const settings = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
    const current = await settings.get({});
    const rest = typeof current === 'object' ? current : {};
    await settings.set({ value: { ...rest, allow_register: false } });
  });
}
