import { expect, test } from '@jest/globals';
import { toLoggedPath } from '../log/logged-path';

test.each([
  ['without what is asked for', '/api/projects?_q=my+name&locale=az', '/api/projects'],
  [
    'with a document’s id',
    '/api/projects/w2f0h8y8o2c6l1b3m4n5p6q7',
    '/api/projects/w2f0h8y8o2c6l1b3m4n5p6q7',
  ],
  ['without a ticket', `/portal/previews/${'a'.repeat(65)}`, '/portal/previews/…'],
  ['without somebody’s address', '/unsubscribe/a.b@example.org', '/unsubscribe/…'],
  ['without somebody’s address, escaped', '/unsubscribe/a.b%40example.org', '/unsubscribe/…'],
  ['cut where it is too long', `/${'a/'.repeat(400)}`, `/${'a/'.repeat(149)}a`],
])('a path is logged %s', (_, url, expected) => {
  expect(toLoggedPath(url)).toBe(expected);
});
