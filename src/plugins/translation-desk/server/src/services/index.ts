import type { Core } from '@strapi/strapi';
import type { TranslationDeskServices } from '#translation-desk/services';
import { desk } from './desk';
import { exchange } from './exchange';
import { ledger } from './ledger';

export const services = { desk, exchange, ledger } satisfies {
  [Name in keyof TranslationDeskServices]: (context: {
    strapi: Core.Strapi;
  }) => TranslationDeskServices[Name];
};
