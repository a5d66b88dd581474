import type { Core } from '@strapi/strapi';
import type { SearchService } from '#catalogue/services';
import { dialectOf } from '#store/connection/store-connection';
import { installObjects, reinstallObjects } from '#store/install/install-objects';
import { lookupObjects } from '../adapters/lookups/lookup-objects';
import { searchFolded } from '../adapters/search/panel-search';
import { searchObjects } from '../adapters/search/search-objects';
import { PROJECT_UID, readableType } from './readable-type';

export const search = ({ strapi }: { strapi: Core.Strapi }): SearchService => ({
  async install() {
    await installObjects(strapi, lookupObjects(...placeOf(strapi)));
    await installObjects(strapi, searchObjects(...placeOf(strapi)));
  },
  serveLists: () => searchFolded(strapi, readableType(strapi, PROJECT_UID).shapes.document),
  rebuild: () => reinstallObjects(strapi, searchObjects(...placeOf(strapi))),
});

function placeOf(strapi: Core.Strapi): Parameters<typeof searchObjects> {
  const { document } = readableType(strapi, PROJECT_UID).shapes;
  return [document, { dialect: dialectOf(strapi).name, schema: strapi.db.getSchemaName() }];
}
