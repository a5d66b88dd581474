import { formatAmount } from '#domain/format-amount';
import type { SheetReader } from '../sheet-reader';
import type { FactBuilder } from './fact-builder';

export const totalBudget: FactBuilder<'totalBudget'> = (reader) => amountFact('totalBudget', reader);

export const euContribution: FactBuilder<'euContribution'> = (reader) => amountFact('euContribution', reader);

function amountFact<Key extends 'totalBudget' | 'euContribution'>(
  key: Key,
  { project, locale, label }: SheetReader,
) {
  const { [key]: amount, currency } = project;
  const text = amount === null ? '' : formatAmount(amount, currency, locale);
  return { key, kind: 'amount', label: label(`facts.${key}`).text, text, amount, currency } as const;
}
