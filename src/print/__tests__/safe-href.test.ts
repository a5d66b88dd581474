import { expect, test } from '@jest/globals';
import { safeHref } from '../safe-href';

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['http://example.org', 'http://example.org/'],
  ['mailto:info@example.org', 'mailto:info@example.org'],
  ['mailto: info@example.org', 'mailto:info@example.org'],
  ['mailto:info@example.org?subject=Our project', 'mailto:info@example.org?subject=Our%20project'],
  ['mailto:a@example.org, b@example.org', 'mailto:a@example.org,b@example.org'],
  ['mailto:in fo@example.org', 'mailto:in%20fo@example.org'],
  ['mailto:info@example.org?subject=100%25', 'mailto:info@example.org?subject=100%25'],
  ['tel:+994 12 555-01-02', 'tel:+99412555-01-02'],
  ['TEL:(012) 55501', 'tel:(012)55501'],
  ['HTTPS://EXAMPLE.ORG/"><script>', 'https://example.org/%22%3E%3Cscript%3E'],
])('a link may go to %s', (href, expected) => {
  expect(safeHref(href)).toBe(expected);
});

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'mailto:',
  'mailto: ',
  'tel:',
  'tel:call us',
  '/relative',
  'www.example.org',
  '',
  null,
  42,
])('a link may not go to %j', (href) => {
  expect(safeHref(href)).toBeNull();
});
