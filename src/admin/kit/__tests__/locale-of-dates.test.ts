import { expect, test } from '@jest/globals';
import { localeOfDates } from '../locale-of-dates';

test.each([
  ['en', 'en-CH'],
  ['en-GB', 'en-CH'],
  ['fr', 'en-CH'],
  ['ar', 'en-CH'],
  ['ro', 'ro'],
  ['uk', 'uk'],
])('where the panel speaks %s, dates are written as in %s', (language, locale) => {
  expect(localeOfDates(language)).toBe(locale);
  const parts = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  expect(new Intl.DateTimeFormat(locale, parts).format(Date.UTC(2026, 10, 27))).toBe('27.11.2026');
});
