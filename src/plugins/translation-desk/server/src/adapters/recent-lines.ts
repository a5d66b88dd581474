import type { Core } from '@strapi/strapi';
import { LEDGER_LINES, type LedgerLine } from './lines';

const MOST = 500;

/** The ledger's latest lines of a field in a locale: what suggestions are looked for in. */
export async function recentLines(
  strapi: Core.Strapi,
  scope: Pick<LedgerLine, 'ofType' | 'inLocale' | 'field'>,
): Promise<LedgerLine[]> {
  return strapi.db
    .query(LEDGER_LINES)
    .findMany({ where: { ...scope, needsReview: false }, orderBy: { recordedAt: 'desc' }, limit: MOST });
}
