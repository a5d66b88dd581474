import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import { CHECK_CODES, type CheckFinding } from '../../../../shared/contracts/check';
import { en } from '../../translations/en';
import { findingText } from '../finding-text';
import type { Text } from '../use-text';

const intl = createIntl({ locale: 'en', messages: { ...en } });
const text: Text = (key, values) => intl.formatMessage({ id: key }, values);

const aFinding = (code: CheckFinding['code'], details: CheckFinding['details'] = {}): CheckFinding => ({
  code,
  severity: 'warning',
  message: 'as the server says it',
  details,
});

test.each<[string, CheckFinding]>([
  ['<1> is missing.', aFinding('codes-lost', { codes: ['<1>'] })],
  ['<1>, <2> are missing.', aFinding('codes-lost', { codes: ['<1>', '<2>'] })],
  ['1,200 characters; the field takes 500.', aFinding('too-long', { length: 1200, limit: 500 })],
  ['White space at the end differs from the source.', aFinding('space-at-ends', { ends: ['end'] })],
  [
    'White space at both ends differs from the source.',
    aFinding('space-at-ends', { ends: ['start', 'end'] }),
  ],
  [
    'Numbers differ. Missing: 5, 7. Not in the source: 6.',
    aFinding('numbers-differ', { lost: ['5', '7'], added: ['6'] }),
  ],
  ['Dates differ. Missing: 2024-01-31.', aFinding('dates-differ', { lost: ['2024-01-31'], added: [] })],
])('a check says “%s”', (sentence, finding) => {
  expect(findingText(text, finding)).toBe(sentence);
});

test.each(CHECK_CODES)('%s has a sentence of its own', (code) => {
  const details = { codes: ['<1>'], length: 2, limit: 1, ends: ['end'], lost: [], added: [] };
  expect(findingText(text, aFinding(code, details))).toMatch(/^[A-Z<\d].*\.$/);
});
