import { expect, test } from '@jest/globals';
import { buildFallbackChain } from '../fallback-chain';

test.each([
  { locale: 'az', between: undefined, chain: ['az', 'en'], when: 'nothing is configured' },
  {
    locale: 'be',
    between: ['ru'],
    chain: ['be', 'ru', 'en'],
    when: 'another locale is tried before the default',
  },
  {
    locale: 'be',
    between: ['ru', 'en', 'uk'],
    chain: ['be', 'ru', 'uk', 'en'],
    when: 'the default is in the middle',
  },
  { locale: 'be', between: ['be', 'ru', 'ru'], chain: ['be', 'ru', 'en'], when: 'locales are repeated' },
  { locale: 'en', between: ['ru'], chain: ['en'], when: 'it is the default locale' },
])('the chain of $locale is $chain when $when', ({ locale, between, chain }) => {
  const chains = between ? { [locale]: between } : {};
  expect(buildFallbackChain(locale, { defaultLocale: 'en', chains })).toEqual(chain);
});
