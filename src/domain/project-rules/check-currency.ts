import { code as findCurrency } from 'currency-codes';
import type { FieldIssue } from './field-issue';
import type { ProjectDraft } from './project-draft';

/** A currency is one of ISO 4217's alphabetic codes, in capitals; an amount has one. */
export function checkCurrency({ currency, totalBudget, euContribution }: ProjectDraft): FieldIssue[] {
  if (!currency) {
    const hasAmount = [totalBudget, euContribution].some((amount) => amount != null && amount !== '');
    const message = 'An amount needs its currency, such as EUR.';
    return hasAmount ? [{ path: ['currency'], code: 'required', message }] : [];
  }
  // The package also finds `eur`.
  if (findCurrency(currency)?.code === currency) return [];
  const message = `“${currency}” is no currency of ISO 4217. Use its three capital letters, such as EUR.`;
  return [{ path: ['currency'], code: 'unknown-currency', message }];
}
