import { describe, expect, test } from '@jest/globals';
import type { DeskField } from '#translation-desk/desk';
import type { UnitState } from '#translation-desk/unit';
import { aField, aUnit } from '../../__tests__/builders';
import { editedFieldsBehind, fieldsBehind } from '../fields-behind';

const fieldOf = (states: UnitState[], isWhole = false) =>
  aField({
    isWhole,
    units: states.map((state, at) =>
      aUnit({ id: String(at), state, target: state === 'missing' ? null : 'Mətn' }),
    ),
  });

describe('what readers won’t get as it should be', () => {
  test.each<[string, DeskField, Record<string, { text: string }>, string[]]>([
    ['nothing, of a field that is current', fieldOf(['current', 'current']), {}, []],
    ['a field without text', fieldOf(['missing', 'missing']), {}, ['missing']],
    ['a field with some text', fieldOf(['current', 'missing']), {}, ['incomplete']],
    ['nothing, once the rest is typed', fieldOf(['current', 'missing']), { 1: { text: 'Bir' } }, []],
    [
      'a field of which a text was taken back',
      fieldOf(['current', 'current']),
      { 0: { text: ' ' } },
      ['incomplete'],
    ],
    ['a text of an older source', fieldOf(['current', 'outdated']), {}, ['outdated']],
    ['a text that nobody has reviewed', fieldOf(['current', 'needs-review']), {}, ['needs-review']],
    ['the worst of several', fieldOf(['needs-review', 'outdated', 'missing']), {}, ['incomplete']],
    ['a freely written text that the source outgrew', fieldOf(['current', 'missing'], true), {}, ['whole']],
    [
      'the rest of a freely written text that is put on its source’s structure',
      fieldOf(['current', 'missing', 'missing'], true),
      { 1: { text: 'Bir' } },
      ['incomplete'],
    ],
    ['nothing, of a field without units', fieldOf([]), {}, []],
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
