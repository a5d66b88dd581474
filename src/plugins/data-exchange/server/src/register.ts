import type { Core } from '@strapi/strapi';
import { servicesOf } from '#answers/services';
import { OPERATIONS } from './domain/operations';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  servicesOf(strapi).openApi.declare(OPERATIONS);
}
