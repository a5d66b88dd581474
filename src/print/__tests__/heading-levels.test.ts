import { expect, test } from '@jest/globals';
import { headingLevels } from '../heading-levels';

test.each([
  ['starts below the section label, whatever the content says', [1], [3]],
  ['starts at the same level when the content starts deep', [4], [3]],
  ['closes up skipped levels', [1, 4, 6], [3, 4, 5]],
  ['goes back up to where it came from', [2, 3, 2, 3], [3, 4, 3, 4]],
  ['keeps siblings level after a skip', [1, 4, 4], [3, 4, 4]],
  ['goes to the top where a higher one follows', [3, 1, 2], [3, 3, 4]],
  ['goes no deeper than 6', [1, 2, 3, 4, 5, 6], [3, 4, 5, 6, 6, 6]],
])('%s', (_title, source, expected) => {
  expect(source.map(headingLevels())).toEqual(expected);
});
