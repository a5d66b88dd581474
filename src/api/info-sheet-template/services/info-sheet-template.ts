import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::info-sheet-template.info-sheet-template');
