import { describe, expect, test } from '@jest/globals';
import type { DeskField } from '#translation-desk/desk';
import type { UnitState } from '#translation-desk/unit';
import { editedFieldsBehind, fieldsBehind } from '../fields-behind';

const aField = (states: UnitState[], isWhole = false): DeskField => ({
  name: 'description',
  label: 'Description',
  hint: '',
  state: null,
  written: null,
  isWritable: true,
  isWhole,
  units: states.map((state, at) => ({
    id: String(at),
    role: 'paragraph',
    source: 'Text',
    codes: {},
    target: state === 'missing' ? null : 'Mətn',
    was: '',
    state,
    limit: null,
    changes: null,
    terms: [],
    findings: [],
  })),
  extras: [],
});

describe('what readers won’t get as it should be', () => {
  test.each<[string, DeskField, Record<string, { text: string }>, string[]]>([
    ['nothing, of a field that is current', aField(['current', 'current']), {}, []],
    ['a field without text', aField(['missing', 'missing']), {}, ['missing']],
    ['a field with some text', aField(['current', 'missing']), {}, ['incomplete']],
    ['nothing, once the rest is typed', aField(['current', 'missing']), { 1: { text: 'Bir' } }, []],
    [
      'a field of which a text was taken back',
      aField(['current', 'current']),
      { 0: { text: ' ' } },
      ['incomplete'],
    ],
    ['a text of an older source', aField(['current', 'outdated']), {}, ['outdated']],
    ['a text that nobody has reviewed', aField(['current', 'needs-review']), {}, ['needs-review']],
    ['the worst of several', aField(['needs-review', 'outdated', 'missing']), {}, ['incomplete']],
    ['a freely written text that the source outgrew', aField(['current', 'missing'], true), {}, ['whole']],
    [
      'the rest of a freely written text that is put on its source’s structure',
      aField(['current', 'missing', 'missing'], true),
      { 1: { text: 'Bir' } },
      ['incomplete'],
    ],
    ['nothing, of a field without units', aField([]), {}, []],
  ])('is %s', (_title, field, typed, expected) => {
    expect(editedFieldsBehind([field], typed).map(({ behind }) => behind)).toEqual(expected);
  });

  test('is told of the saved fields by their states', () => {
    expect(
      fieldsBehind([
        { name: 'title', label: 'Title', state: 'current', isWhole: false },
        { name: 'summary', label: 'Summary', state: 'missing', isWhole: false },
        { name: 'description', label: 'Description', state: 'incomplete', isWhole: false },
        { name: 'expectedResults', label: 'Expected results', state: 'incomplete', isWhole: true },
      ]),
    ).toEqual([
      { label: 'Summary', behind: 'missing' },
      { label: 'Description', behind: 'incomplete' },
      { label: 'Expected results', behind: 'whole' },
    ]);
  });
});
