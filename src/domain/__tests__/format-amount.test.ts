import { expect, test } from '@jest/globals';
import { formatAmount } from '../format-amount';

test.each([
  ['1250000.00', 'EUR', 'en', '€1,250,000'],
  ['1250000.5', 'EUR', 'en', '€1,250,000.50'],
  ['1250000.00', 'EUR', 'az', '1.250.000 €'],
  ['1000', 'UAH', 'en', '₴1,000'],
  ['1000', 'UAH', 'az', '1.000 ₴'],
  ['1000', 'GEL', 'ka', '1000 ₾'],
  ['1000', 'AMD', 'en', '֏1,000'],
  ['1000', 'AZN', 'hy', '1000 ₼'],
  ['1000', 'BYN', 'be', '1000 Br'],
  ['1000', 'EUR', 'uk', '1 000 €'],
  ['1000', 'USD', 'az', '1.000 US$'],
  ['1000', 'MDL', 'en', 'MDL 1,000'],
  ['9999999999999.99', 'EUR', 'en', '€9,999,999,999,999.99'],
  ['1000', null, 'en', '1,000'],
  ['1000', 'euros', 'en', '1,000 euros'],
  ['about 5', 'EUR', 'en', 'about 5'],
  ['1000', 'EUR', 'not a locale', '€1,000'],
])('%s in %s is written in %s as %s', (amount, currency, locale, text) => {
  // Intl separates by no-break spaces of several widths.
  expect(formatAmount(amount, currency, locale).replaceAll(/\s/gu, ' ')).toBe(text);
});
