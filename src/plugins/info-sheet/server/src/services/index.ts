import type { Core } from '@strapi/strapi';
import type { InfoSheetServices } from '#info-sheet/services';
import { access } from './access';
import { bulkDownload } from './bulk-download';
import { completeness } from './completeness';
import { infoSheet } from './info-sheet';
import { rendering } from './rendering';

export const services = { access, bulkDownload, completeness, infoSheet, rendering } satisfies {
  [Name in keyof InfoSheetServices]: (context: { strapi: Core.Strapi }) => InfoSheetServices[Name];
};
