import type { Core } from '@strapi/strapi';
import type { LedgerService } from '#translation-desk/services';
import { baselineProgress, stopBaseline, takeBaseline } from './baseline';
import { listWritten } from './list-written';
import { reviewNew } from './review-new';
import { watchWrites } from './watch';

export const ledger = ({ strapi }: { strapi: Core.Strapi }): LedgerService => ({
  watchWrites: () => watchWrites(strapi),
  takeBaseline: () => takeBaseline(strapi),
  baselineProgress: () => baselineProgress(strapi),
  stopBaseline: () => stopBaseline(strapi),
  reviewNew: (work) => reviewNew(strapi, work),
  listWritten: (uid, documentIds) => listWritten(strapi, uid, documentIds),
});
