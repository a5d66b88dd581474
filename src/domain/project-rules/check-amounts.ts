import type { FieldIssue } from './field-issue';
import type { ProjectDraft } from './project-draft';

/** Digits, with at most two decimal places that aren't zero. */
const DECIMAL = /^(-?)(\d+)(?:\.(\d{0,2})0*)?$/;

/** The columns are `decimal(15, 2)`: PostgreSQL refuses a row with more, in words that no editor understands. */
const LARGEST_AMOUNT = 9_999_999_999_999_99n;

/** Amounts are decimals and not negative, and the EU's contribution is a part of the total. */
export function checkAmounts(project: ProjectDraft): FieldIssue[] {
  const total = parseAmount(project.totalBudget);
  const contribution = parseAmount(project.euContribution);
  const issues = [...checkAmount('totalBudget', total), ...checkAmount('euContribution', contribution)];
  if (issues.length > 0 || typeof total !== 'bigint' || typeof contribution !== 'bigint') return issues;
  if (contribution <= total) return [];
  const message = `The EU contribution, ${project.euContribution}, is above the total budget, ${project.totalBudget}. It may be at most the same.`;
  return [{ path: ['euContribution'], code: 'contribution-above-total', message }];
}

function checkAmount(
  field: 'totalBudget' | 'euContribution',
  amount: bigint | 'invalid' | null,
): FieldIssue[] {
  if (amount === 'invalid') {
    const message =
      'An amount is written in digits, with a point before at most two decimals, such as 1250000.50.';
    return [{ path: [field], code: 'invalid-amount', message }];
  }
  if (amount === null) return [];
  if (amount < 0n) return [{ path: [field], code: 'negative-amount', message: 'An amount is zero or more.' }];
  if (amount <= LARGEST_AMOUNT) return [];
  return [
    { path: [field], code: 'out-of-range', message: 'An amount has at most 13 digits before the point.' },
  ];
}

/** Hundredths, exact where a floating-point number wouldn't be; null: not given. */
function parseAmount(amount: number | string | null | undefined): bigint | 'invalid' | null {
  if (amount == null || amount === '') return null;
  const match = DECIMAL.exec(String(amount));
  if (!match) return 'invalid';
  const [, sign = '', whole = '', fraction = ''] = match;
  return BigInt(sign + whole + fraction.padEnd(2, '0'));
}
