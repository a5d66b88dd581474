import { expect, test } from '@jest/globals';
import {
  DOMAIN_ERRORS,
  InvalidParameterError,
  isDomainError,
  ProjectNotFoundError,
  UnknownLocaleError,
  UnknownParameterError,
} from '../errors';

test.each([
  [
    new UnknownLocaleError({ locale: 'zz', allowed: ['en', 'az'] }),
    'unknown-locale',
    'There is no locale "zz". Locales are: en, az.',
  ],
  [
    new UnknownParameterError({ name: 'lang', allowed: [] }),
    'unknown-parameter',
    'There is no parameter "lang" here. Parameters are: none.',
  ],
  [
    new InvalidParameterError({ parameter: 'fallback', value: 'some', expected: ['chain', 'none'] }),
    'invalid-parameter',
    'The parameter "fallback" can\'t be "some". It may be: chain, none.',
  ],
  [
    new InvalidParameterError({ parameter: 'page', value: -1, expected: 'a whole number from 1' }),
    'invalid-parameter',
    'The parameter "page" can\'t be -1. It may be: a whole number from 1.',
  ],
  [
    new ProjectNotFoundError({ id: 'nope', locale: 'az' }),
    'project-not-found',
    'There is no project "nope" to read in the locale "az".',
  ],
])('%o has a code and says what is wrong and what would be right', (error, code, message) => {
  expect(error).toMatchObject({ code, message });
  expect(isDomainError(error)).toBe(true);
});

test('every error is registered under its own code', () => {
  for (const [code, error] of Object.entries(DOMAIN_ERRORS)) expect(error.code).toBe(code);
});

test('other errors are not of the domain', () => {
  expect(isDomainError(new Error('unknown-locale'))).toBe(false);
});
