import { expect, test } from '@jest/globals';
import { allowListed } from '../allowed-origins';

const LIST = ['https://portal.example.org', ' http://localhost:*', 'http://127.0.0.1:*', '*', ''];

const answer = (origin: string) => allowListed(LIST)({ get: () => origin });

test.each([
  'https://portal.example.org',
  'http://localhost:3000',
  'http://localhost:65535',
  'http://localhost',
  'http://127.0.0.1:5173',
])('%s is allowed', (origin) => {
  expect(answer(origin)).toEqual([origin]);
});

test.each([
  'https://evil.example',
  'https://portal.example.org:8443',
  'https://localhost:3000',
  'http://localhost:3000.evil.example',
  'http://localhost.evil.example:3000',
  'http://localhost:3000,*',
  'http://localhost:',
  'http://localhost:abc',
  'http://127.0.0.1.evil.example:80',
  'null',
  '*',
  '',
])('“%s” isn’t', (origin) => {
  expect(answer(origin)).toEqual([]);
});
