import { expect, test } from '@jest/globals';
import { confirmationOf } from '../confirmation';

test.each([
  ['an outdated text may be accepted by any translator', 'outdated', 'Çay', false, 'unit.accept'],
  ['one that needs review is confirmed by a reviewer', 'needs-review', 'Çay', true, 'unit.confirm'],
  ['and by nobody else', 'needs-review', 'Çay', false, null],
  ['of a current one there is nothing to say', 'current', 'Çay', true, null],
  ['nor of one without text', 'missing', null, true, null],
] as const)('%s', (_title, state, target, mayReview, expected) => {
  expect(confirmationOf({ state, target }, mayReview)).toBe(expected);
});
