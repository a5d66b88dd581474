import type { Core } from '@strapi/strapi';
import type { PortalServices } from '#portal/services';
import { portal } from './portal';

export const services = { portal } satisfies {
  [Name in keyof PortalServices]: (context: { strapi: Core.Strapi }) => PortalServices[Name];
};
