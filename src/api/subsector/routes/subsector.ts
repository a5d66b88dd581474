import { factories } from '@strapi/strapi';

/** Reading is the catalogue's: these are the ways to write. */
export default factories.createCoreRouter('api::subsector.subsector', {
  only: ['create', 'update', 'delete'],
});
