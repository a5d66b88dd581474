import type { Core } from '@strapi/strapi';
import type { TranslationDeskServices } from '#translation-desk/services';
import { desk } from './desk';
import { exchange } from './exchange';
import { glossary } from './glossary';
import { handOver } from './hand-over';
import { ledger } from './ledger';
import { memory } from './memory';

export const services = { desk, exchange, glossary, handOver, ledger, memory } satisfies {
  [Name in keyof TranslationDeskServices]: (context: {
    strapi: Core.Strapi;
  }) => TranslationDeskServices[Name];
};
