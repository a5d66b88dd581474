import type { Core } from '@strapi/strapi';
import { dialectOf } from '#store/connection/store-connection';
import { installObjects } from '#store/install/install-objects';
import { deskTables } from '../desk-tables';
import { FINGERPRINT_INDEXES } from './fingerprint-indexes';

/** Makes the index of sources where anything of it is missing, and fills it. */
export function installFingerprintIndex(strapi: Core.Strapi): Promise<void> {
  const index = FINGERPRINT_INDEXES[dialectOf(strapi).name];
  return installObjects(strapi, index.objects(deskTables(strapi).sources, strapi.db.getSchemaName()));
}
