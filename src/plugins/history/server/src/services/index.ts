import type { Core } from '@strapi/strapi';
import type { HistoryServices } from '#history/services';
import { reading } from './reading';
import { recording } from './recording';
import { restoring } from './restoring';

export const services = { reading, recording, restoring } satisfies {
  [Name in keyof HistoryServices]: (context: { strapi: Core.Strapi }) => HistoryServices[Name];
};
