import type { Core } from '@strapi/strapi';
import { takeBaseline } from './baseline';
import { watchWrites } from './watch';

/** What each translation was made from. `strapi.plugin('translation-desk').service('ledger')` gives it. */
export const ledger = ({ strapi }: { strapi: Core.Strapi }) => ({
  watchWrites: () => watchWrites(strapi),
  takeBaseline: (at: Date) => takeBaseline(strapi, at),
});

export type LedgerService = ReturnType<typeof ledger>;
