import type { Core } from '@strapi/strapi';
import { strapiServices } from '#strapi/services';
import { servicesOf } from '#translation-desk/services';
import { adminActions } from './adapters/admin-actions';
import { installFingerprintIndex } from './adapters/fingerprints/install-fingerprint-index';

/** Registers what roles may be granted, sees to the index of sources, then keeps the ledger from here on. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapiServices(strapi).permissions.actionProvider.registerMany(adminActions);
  await installFingerprintIndex(strapi);
  const { ledger } = servicesOf(strapi);
  ledger.watchWrites();
  await ledger.takeBaseline();
}

/** Ends what still goes on behind the server. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await servicesOf(strapi).ledger.stopBaseline();
}
