import { describe, expect, test } from '@jest/globals';
import { applyRelationChange, parseRelationInput } from '../relation-input';

const doc = (documentId: string) => ({ kind: 'documentId', documentId });

describe('parseRelationInput reads every form that Strapi accepts', () => {
  test.each([
    ['nothing said leaves the relation alone', undefined, null],
    ['null empties it', null, { kind: 'set', refs: [] }],
    ['a documentId', 'abc', { kind: 'set', refs: [doc('abc')] }],
    ['a list of documentIds', ['a', 'b'], { kind: 'set', refs: [doc('a'), doc('b')] }],
    ['a numeric id', [7], { kind: 'set', refs: [{ kind: 'id', id: 7 }] }],
    ['objects with a documentId', [{ id: 1, documentId: 'a' }], { kind: 'set', refs: [doc('a')] }],
    ['set', { set: ['a'] }, { kind: 'set', refs: [doc('a')] }],
    [
      'connect and disconnect, as the panel sends',
      { connect: [{ id: 1, documentId: 'a', position: { end: true } }], disconnect: [{ documentId: 'b' }] },
      { kind: 'change', connect: [doc('a')], disconnect: [doc('b')] },
    ],
    [
      'an untouched relation of the panel',
      { connect: [], disconnect: [] },
      { kind: 'change', connect: [], disconnect: [] },
    ],
  ])('%s', (_title, input, expected) => {
    expect(parseRelationInput(input)).toEqual(expected);
  });
});

describe('applyRelationChange', () => {
  test.each([
    ['appends what is connected', ['a'], ['b'], [], ['a', 'b']],
    ['removes what is disconnected', ['a', 'b'], [], ['a'], ['b']],
    ['connects nothing twice', ['a'], ['a', 'a'], [], ['a']],
  ])('%s', (_title, before, connect, disconnect, after) => {
    expect(applyRelationChange(before, connect, disconnect)).toEqual(after);
  });
});
