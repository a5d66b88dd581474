import type { Core } from '@strapi/strapi';
import { adminActions } from './adapters/admin-actions';
import { installFingerprintIndex } from './adapters/fingerprints/install-fingerprint-index';
import type { LedgerService } from './services/ledger';

/** Registers what roles may be granted, sees to the index of sources, then keeps the ledger from here on. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(adminActions);
  await installFingerprintIndex(strapi);
  const ledger: LedgerService = strapi.plugin('translation-desk').service('ledger');
  ledger.watchWrites();
  await ledger.takeBaseline(new Date());
}
