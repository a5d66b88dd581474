import { factories } from '@strapi/strapi';

/** Reading is the catalogue's: these are the ways to write. */
export default factories.createCoreRouter('api::info-sheet-template.info-sheet-template', {
  only: ['update'],
});
