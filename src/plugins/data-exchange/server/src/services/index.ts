import type { Core } from '@strapi/strapi';
import type { DataExchangeServices } from '#data-exchange/services';
import { exportsService } from './exports';

export const services = { exports: exportsService } satisfies {
  [Name in keyof DataExchangeServices]: (context: { strapi: Core.Strapi }) => DataExchangeServices[Name];
};
