import type { Core } from '@strapi/strapi';
import type { LedgerService } from '#translation-desk/services';
import { takeBaseline } from './baseline';
import { watchWrites } from './watch';

export const ledger = ({ strapi }: { strapi: Core.Strapi }): LedgerService => ({
  watchWrites: () => watchWrites(strapi),
  takeBaseline: (at) => takeBaseline(strapi, at),
});
