import { factories } from '@strapi/strapi';

/** Reading is the catalogue's: these are the ways to write. */
export default factories.createCoreRouter('api::site.site', { only: ['update'] });
