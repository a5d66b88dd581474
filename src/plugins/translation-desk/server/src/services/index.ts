import type { Core } from '@strapi/strapi';
import type { TranslationDeskServices } from '#translation-desk/services';
import { desk } from './desk';
import { exchange } from './exchange';
import { glossary } from './glossary';
import { ledger } from './ledger';
import { memory } from './memory';

export const services = { desk, exchange, glossary, ledger, memory } satisfies {
  [Name in keyof TranslationDeskServices]: (context: {
    strapi: Core.Strapi;
  }) => TranslationDeskServices[Name];
};
