import { expect, test } from '@jest/globals';
import { safeHref } from '../safe-href';

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['http://example.org', 'http://example.org/'],
  ['mailto:info@example.org', 'mailto:info@example.org'],
  ['HTTPS://EXAMPLE.ORG/"><script>', 'https://example.org/%22%3E%3Cscript%3E'],
])('a link may go to %s', (href, expected) => {
  expect(safeHref(href)).toBe(expected);
});

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '/relative',
  'www.example.org',
  '',
  null,
  42,
])('a link may not go to %j', (href) => {
  expect(safeHref(href)).toBeNull();
});
