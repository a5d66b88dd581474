import { describe, expect, test } from '@jest/globals';
import { checkLimits, type LimitedAttributes } from '../attribute-limits';

const ATTRIBUTES: LimitedAttributes = {
  title: { type: 'string', maxLength: 10 },
  currency: { type: 'string', minLength: 3, maxLength: 3 },
  totalBudget: { type: 'decimal' },
  partners: { type: 'component', component: 'project.partner', repeatable: true },
};
const PARTNER: LimitedAttributes = { name: { type: 'string', required: true, maxLength: 5 } };

const check = (data: Record<string, unknown>, complete = false) =>
  checkLimits(ATTRIBUTES, data, { complete, attributesOf: () => PARTNER }).map(
    ({ path, code }) => `${path.join('.')}: ${code}`,
  );

describe('the limits of a schema', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['let through what is within them', { title: 'Rivers', currency: 'EUR', totalBudget: '1.50' }, []],
    ['say nothing of what isn’t given', {}, []],
    ['say nothing of what is empty', { title: '', currency: null, totalBudget: null }, []],
    ['say what is too long', { title: 'Clean rivers' }, ['title: too-long']],
    ['say what is too short', { currency: 'EU' }, ['currency: too-short']],
    ['say what is no number', { totalBudget: 'much' }, ['totalBudget: not-a-number']],
    [
      'say all at once, each at its place in a list',
      { title: 'Clean rivers', partners: [{ name: 'Lead' }, { name: 'Partner' }] },
      ['title: too-long', 'partners.1.name: too-long'],
    ],
    ['let a draft lack what is required', { partners: [{}] }, []],
  ])('%s', (_what, data, expected) => {
    expect(check(data)).toEqual(expected);
  });

  test('say what readers need and isn’t there, in entries that are new', () => {
    expect(check({ partners: [{}, { name: ' ' }, { id: 7 }] }, true)).toEqual([
      'partners.0.name: required',
      'partners.1.name: required',
    ]);
  });
});
