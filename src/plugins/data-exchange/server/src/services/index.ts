import type { Core } from '@strapi/strapi';
import type { DataExchangeServices } from '#data-exchange/services';
import { exportsService } from './exports';
import { imports } from './incoming';

export const services = { exports: exportsService, imports } satisfies {
  [Name in keyof DataExchangeServices]: (context: { strapi: Core.Strapi }) => DataExchangeServices[Name];
};
