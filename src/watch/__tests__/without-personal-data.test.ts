import { expect, test } from '@jest/globals';
import { withoutPersonalData } from '../log/without-personal-data';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2lnbmF0dXJl';

test.each([
  ['a mail address', 'Key (email)=(jan.de.wit+a@mail.example.org) exists', 'Key (email)=(<mail>) exists'],
  ['a bearer', 'authorization: Bearer abc.def-1', 'authorization: Bearer <token>'],
  ['a token', `jwt ${JWT} expired`, 'jwt <token> expired'],
  ['what was searched for', 'GET /api/projects?_q=my+name&locale=az failed', 'GET /api/projects?… failed'],
  [
    'a code in an address',
    'to https://cms.example.org/admin/auth?code=123',
    'to https://cms.example.org/admin/auth?…',
  ],
])('%s is left out', (_, text, expected) => {
  expect(withoutPersonalData(text)).toBe(expected);
});

test.each([
  'at node_modules/@strapi/core/dist/index.js:12:3',
  'installed a@1.2.3',
  'select * from "projects" where "id" = ? and "slug" = ?',
  'Is it there? No = yes',
])('%s is left as it is', (text) => {
  expect(withoutPersonalData(text)).toBe(text);
});
