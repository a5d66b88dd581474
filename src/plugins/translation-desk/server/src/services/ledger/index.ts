import type { Core } from '@strapi/strapi';
import type { LedgerService } from '#translation-desk/services';
import { baselineProgress, stopBaseline, takeBaseline } from './baseline';
import { watchWrites } from './watch';

export const ledger = ({ strapi }: { strapi: Core.Strapi }): LedgerService => ({
  watchWrites: () => watchWrites(strapi),
  takeBaseline: () => takeBaseline(strapi),
  baselineProgress: () => baselineProgress(strapi),
  stopBaseline: () => stopBaseline(strapi),
});
