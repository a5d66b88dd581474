import type { Core } from '@strapi/strapi';
import type { AnswersServices } from '#answers/services';
import { generation } from './generation';
import { generationCache } from './generation-cache';
import { openApi } from './open-api';

export const services = { generation, generationCache, openApi } satisfies {
  [Name in keyof AnswersServices]: (context: { strapi: Core.Strapi }) => AnswersServices[Name];
};
