import type { Core } from '@strapi/strapi';
import type { RestoringService } from '#history/services';
import { planOf, restore } from './restore';

export const restoring = ({ strapi }: { strapi: Core.Strapi }): RestoringService => ({
  plan: (access, key, request) => planOf(strapi, access, key, request),
  restore: (access, key, request) => restore(strapi, access, key, request),
});
