import { expect, test } from '@jest/globals';
import { requestId } from '../requests/request-id';

const OWN = /^[0-9a-f-]{36}$/;

test.each([
  ['a UUID', '7b0c1e0a-52a9-4a53-9c3c-2f5a8f0f9c11'],
  ['a trace', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'],
  ['64 characters', 'a'.repeat(64)],
])('%s is taken', (_, given) => {
  expect(requestId(given)).toBe(given);
});

test.each<[string, string | string[] | undefined]>([
  ['nothing', undefined],
  ['an empty one', ''],
  ['65 characters', 'a'.repeat(65)],
  ['a line break', 'a\nb'],
  ['a space', 'a b'],
  ['quotes', '"a"'],
  ['an address', 'somebody@example.org'],
  ['several', ['a', 'b']],
])('%s is replaced', (_, given) => {
  expect(requestId(given)).toMatch(OWN);
});
