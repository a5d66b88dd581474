import { describe, expect, test } from '@jest/globals';
import { chosenDocument, relateTo, type Related } from '../relation-value';

const health: Related = { id: 1, documentId: 'health', locale: 'en', name: 'Health' };
const roads: Related = { id: 2, documentId: 'roads', locale: 'en', name: 'Roads' };
const UNTOUCHED = { connect: [], disconnect: [] };

describe('a field that relates to one', () => {
  test.each([
    ['nothing, where nothing is stored', UNTOUCHED, null, null],
    ['what is stored, while it is left alone', UNTOUCHED, health, 'health'],
    ['what is chosen', relateTo(roads, health), health, 'roads'],
    ['what is chosen, where nothing was', relateTo(roads, null), null, 'roads'],
    ['what is stored, chosen again', relateTo(health, health), health, 'health'],
    ['nothing, once it is cleared', relateTo(null, health), health, null],
    ['nothing, in a form that isn’t filled yet', undefined, null, null],
  ])('relates to %s', (_what, value, stored, expected) => {
    expect(chosenDocument(value, stored)).toBe(expected);
  });

  test('takes nothing away that wasn’t there', () => {
    expect(relateTo(roads, null).disconnect).toEqual([]);
    expect(relateTo(health, health)).toEqual(UNTOUCHED);
  });
});
