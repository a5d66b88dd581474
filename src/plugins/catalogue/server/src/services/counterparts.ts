import type { Core } from '@strapi/strapi';
import type { CounterpartsService } from '#catalogue/counterparts';
import { counterpartStore } from '../adapters/counterparts/counterpart-store';

/** What was translated from what, as the desk tells it. */
export const counterparts = ({ strapi }: { strapi: Core.Strapi }): CounterpartsService =>
  counterpartStore(strapi);
