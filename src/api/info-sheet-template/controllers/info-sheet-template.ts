import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::info-sheet-template.info-sheet-template');
