import type { Core } from '@strapi/strapi';
import type { SearchService } from '#catalogue/services';
import { dialectOf } from '#store/connection/store-connection';
import { installObjects, reinstallObjects } from '#store/install/install-objects';
import { lookupObjects } from '../adapters/lookups/lookup-objects';
import { searchFolded, textColumns } from '../adapters/search/panel-search';
import { searchObjects } from '../adapters/search/search-objects';
import { searchedColumns, type SearchSource } from '../adapters/search/search-schema';
import { PROJECT_UID, readableType } from './readable-type';

export const search = ({ strapi }: { strapi: Core.Strapi }): SearchService => ({
  async install() {
    await installObjects(strapi, lookupObjects(sourceOf(strapi).projects, placeOf(strapi)));
    await installObjects(strapi, searchObjects(sourceOf(strapi), placeOf(strapi)));
  },
  serveLists: () => searchFolded(strapi, sourceOf(strapi)),
  rebuild: () => reinstallObjects(strapi, searchObjects(sourceOf(strapi), placeOf(strapi))),
});

function sourceOf(strapi: Core.Strapi): SearchSource {
  const { document: projects } = readableType(strapi, PROJECT_UID).shapes;
  const words = searchedColumns(projects).map(({ column }) => column);
  const identifiers = textColumns(strapi, PROJECT_UID).filter((column) => !words.includes(column));
  return { projects, identifiers };
}

function placeOf(strapi: Core.Strapi) {
  return { dialect: dialectOf(strapi).name, schema: strapi.db.getSchemaName() };
}
