import { describe, expect, test } from '@jest/globals';
import { isBlank, isSameValue } from '../same-value';

describe('isSameValue', () => {
  test.each([
    ['an empty text is nothing', '', null, true],
    ['nothing is an empty list', undefined, [], true],
    ['a decimal may come as text', '12.50', 12.5, true],
    ['a project number is compared as it is', 'ENI/2014', 'ENI/2015', false],
    [
      'entries are compared without their ids',
      [{ id: 3, url: 'https://a.example' }],
      [{ url: 'https://a.example' }],
      true,
    ],
    ['an entry more is a difference', [{ url: 'a' }], [{ url: 'a' }, { url: 'b' }], false],
    ['order counts', [{ url: 'a' }, { url: 'b' }], [{ url: 'b' }, { url: 'a' }], false],
    ['a field left out of an entry is an empty one', [{ name: 'A' }], [{ name: 'A', website: null }], true],
    ['a file is its id', [{ image: { id: 4, mime: 'image/png', url: '/x' } }], [{ image: 4 }], true],
    ['dates differ by a day', '2014-01-01', '2014-01-02', false],
  ])('%s', (_title, a, b, same) => {
    expect(isSameValue(a, b)).toBe(same);
  });
});

test.each([[undefined], [null], [''], [[]]])('%j is blank', (value) => {
  expect(isBlank(value)).toBe(true);
});

test.each([[0], [false], ['x'], [[{ url: 'x' }]]])('%j is not blank', (value) => {
  expect(isBlank(value)).toBe(false);
});
