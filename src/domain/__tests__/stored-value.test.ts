import { expect, test } from '@jest/globals';
import { readStoredBoolean, readStoredInstant, readStoredJson } from '../stored-value';

const EPOCH = '1970-01-01T00:00:00.000Z';

test.each([
  ['JSON from SQLite’s text', readStoredJson, '[{"type":"paragraph"}]', [{ type: 'paragraph' }]],
  ['JSON from PostgreSQL’s jsonb', readStoredJson, [{ type: 'paragraph' }], [{ type: 'paragraph' }]],
  ['a boolean from a number', readStoredBoolean, 1, true],
  ['a boolean from a boolean', readStoredBoolean, false, false],
  ['an instant from milliseconds', readStoredInstant, 0, EPOCH],
  ['an instant from a Date', readStoredInstant, new Date(0), EPOCH],
  ['an instant from a text', readStoredInstant, EPOCH, EPOCH],
] as const)('%s is read the same', (_title, read, value, expected) => {
  expect(read(value)).toEqual(expected);
});
