import type { Core } from '@strapi/strapi';
import type { AnswersServices } from '#answers/services';
import { generation } from './generation';
import { generationCache } from './generation-cache';

export const services = { generation, generationCache } satisfies {
  [Name in keyof AnswersServices]: (context: { strapi: Core.Strapi }) => AnswersServices[Name];
};
