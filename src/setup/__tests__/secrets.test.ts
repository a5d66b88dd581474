import { describe, expect, test } from '@jest/globals';
import { findSecretProblems, SECRETS, toSecretsMessage, type SecretProblem } from '../secrets';

const anEnvironment = (overrides: Record<string, string | undefined> = {}) => ({
  ...Object.fromEntries(SECRETS.map((name, index) => [name, `q8Zr${index}vW2mK7xT4nB9`])),
  APP_KEYS: 'q8ZrvW2mK7xT4nB9,Lp3sYc6dHf1gJk5a',
  ...overrides,
});

test('secrets of one’s own are no problem', () => {
  expect(findSecretProblems(anEnvironment())).toEqual([]);
});

describe('each secret is required', () => {
  test.each(SECRETS)('%s', (name) => {
    expect(findSecretProblems(anEnvironment({ [name]: undefined }))).toEqual([{ kind: 'missing', name }]);
  });

  test.each(['', '  ', ',', ' , '])('“%s” are no keys', (keys) => {
    expect(findSecretProblems(anEnvironment({ APP_KEYS: keys }))).toEqual([
      { kind: 'missing', name: 'APP_KEYS' },
    ]);
  });
});

describe('a secret that others know is refused', () => {
  test.each([
    ['the demo’s', 'demo-9fK2'],
    ['a test’s', 'test-jwt-secret'],
    ['a placeholder of Strapi', 'toBeModified'],
    ['a placeholder in words', 'changeme'],
    ['one in capitals', 'CHANGE-ME'],
    ['one after a space', ' demo-9fK2'],
  ])('%s', (_title, value) => {
    expect(findSecretProblems(anEnvironment({ JWT_SECRET: value }))).toEqual([
      { kind: 'known', name: 'JWT_SECRET' },
    ]);
  });

  test('one of several keys is enough', () => {
    expect(findSecretProblems(anEnvironment({ APP_KEYS: 'Lp3sYc6dHf1gJk5a,toBeModified2' }))).toEqual([
      { kind: 'known', name: 'APP_KEYS' },
    ]);
  });
});

describe('the message', () => {
  const problems: SecretProblem[] = [
    { kind: 'missing', name: 'JWT_SECRET' },
    { kind: 'known', name: 'APP_KEYS' },
    { kind: 'missing', name: 'ENCRYPTION_KEY' },
  ];

  test('names every secret under what is wrong with it', () => {
    expect(toSecretsMessage(problems)).toMatch(
      /Not set: JWT_SECRET, ENCRYPTION_KEY\n.*placeholder: APP_KEYS\n/,
    );
  });

  test('has no line for what isn’t wrong', () => {
    expect(toSecretsMessage(problems.slice(0, 1))).not.toContain('placeholder');
  });
});
