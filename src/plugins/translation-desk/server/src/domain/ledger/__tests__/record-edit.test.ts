import { describe, expect, test } from '@jest/globals';
import type { TranslationState, Unit } from '#translation-desk/unit';
import { alignTarget } from '../../state/align-target';
import { translationState, unitState } from '../../state/translation-state';
import { textFingerprint } from '../../text/normalise';
import { titleUnit, unitsOf } from '../../units/__tests__/builders';
import type { FieldRecord } from '../field-record';
import { recordEdit, type Verdict } from '../record-edit';

function translated(source: Unit[], target: Unit[], previous: FieldRecord | null = null): FieldRecord | null {
  return recordEdit({ previous, source, target });
}

function unitStates(record: FieldRecord | null, source: Unit[], target: Unit[]): TranslationState[] {
  return alignTarget(record?.units ?? [], source, target).units.map(unitState);
}

const EN = unitsOf('Twinning brings people together.', 'A second paragraph.', 'The third and last one.');
const AZ = unitsOf('Tvinninq insanları birləşdirir.', 'İkinci abzas.', 'Üçüncü və sonuncu.');

describe('the state of a translated rich text', () => {
  test.each<[string, string[], TranslationState, TranslationState[]]>([
    [
      'is current while the source stays',
      ['Twinning brings people together.', 'A second paragraph.', 'The third and last one.'],
      'current',
      ['current', 'current', 'current'],
    ],
    [
      'is current when only white space and normalisation change',
      [' Twinning  brings people\u00a0together. ', 'A second paragraph.', 'The third and last one.'],
      'current',
      ['current', 'current', 'current'],
    ],
    [
      'is outdated in the paragraph that changed',
      ['Twinning brings people together.', 'A second longer paragraph.', 'The third and last one.'],
      'outdated',
      ['current', 'outdated', 'current'],
    ],
    [
      'keeps the others matched when a paragraph is put in',
      [
        'Twinning brings people together.',
        'Something else entirely: 42!',
        'A second paragraph.',
        'The third and last one.',
      ],
      'incomplete',
      ['current', 'missing', 'current', 'current'],
    ],
    [
      'keeps the others matched when one is taken away',
      ['Twinning brings people together.', 'The third and last one.'],
      'outdated',
      ['current', 'current'],
    ],
    [
      'keeps all matched when they are moved',
      ['A second paragraph.', 'Twinning brings people together.', 'The third and last one.'],
      'outdated',
      ['current', 'current', 'current'],
    ],
  ])('%s', (_title, today, state, states) => {
    const record = translated(EN, AZ);
    const now = unitsOf(...today);
    expect(translationState(record, now, AZ)).toBe(state);
    expect(unitStates(record, now, AZ)).toEqual(states);
  });

  test.each<[string, FieldRecord | null, Unit[], Unit[], TranslationState | null]>([
    ['is none where the source has no text', null, [], AZ, null],
    ['is missing where there is no text', null, EN, [], 'missing'],
    ['needs review where the ledger knows nothing', null, EN, AZ, 'needs-review'],
  ])('%s', (_title, record, source, target, state) => {
    expect(translationState(record, source, target)).toBe(state);
  });
});

describe('an edit to a translation', () => {
  const now = unitsOf('Twinning unites people.', 'A second paragraph, changed.', 'The third and last one.');

  test('makes what it changed current and leaves what it didn’t outdated', () => {
    const before = translated(EN, AZ);
    const target = unitsOf('Tvinninq insanları birləşdirir.', 'İkinci abzas, dəyişib.', 'Üçüncü və sonuncu.');
    const after = translated(now, target, before);
    expect(unitStates(after, now, target)).toEqual(['outdated', 'current', 'current']);
    expect(translationState(after, now, target)).toBe('outdated');
  });

  test('can say that an outdated text is still right', () => {
    const verdicts = new Map<string, Verdict>(now.map((unit) => [unit.id, 'right']));
    const after = recordEdit({ previous: translated(EN, AZ), source: now, target: AZ, verdicts });
    expect(translationState(after, now, AZ)).toBe('current');
  });

  test('that leaves a unit out is incomplete, with that unit missing', () => {
    const target = unitsOf('Tvinninq insanları birləşdirir.', 'İkinci abzas.');
    const record = translated(EN.slice(0, 2), target);
    expect(unitStates(record, EN, target)).toEqual(['current', 'current', 'missing']);
    expect(translationState(record, EN, target)).toBe('incomplete');
  });

  test('of a text whose source is gone leaves the field outdated until the text is gone too', () => {
    const shorter = EN.slice(0, 2);
    const target = unitsOf('Tvinninq insanları birləşdirir!', 'İkinci abzas.', 'Üçüncü və sonuncu.');
    const kept = translated(shorter, target, translated(EN, AZ));
    expect(translationState(kept, shorter, target)).toBe('outdated');
    const cleaned = translated(shorter, target.slice(0, 2), kept);
    expect(translationState(cleaned, shorter, target.slice(0, 2))).toBe('current');
  });

  test('is recorded for the unit whose place its writer says it has', () => {
    const target = unitsOf('Üçüncü və sonuncu.');
    const placed = new Map([[String(EN[2]?.id), textFingerprint('Üçüncü və sonuncu.')]]);
    const record = recordEdit({ previous: null, source: EN, target, hints: { placed } });
    expect(unitStates(record, EN, target)).toEqual(['missing', 'missing', 'current']);
  });

  test('that empties the field leaves no record', () => {
    expect(translated(EN, [], translated(EN, AZ))).toBeNull();
  });
});

describe('a text equal to its source', () => {
  const name = titleUnit('Twinning');

  test('needs review', () => {
    expect(translationState(translated(name, name), name, name)).toBe('needs-review');
  });

  test('is current once somebody says that it is right', () => {
    const verdicts = new Map<string, Verdict>([['title', 'right']]);
    const record = recordEdit({ previous: translated(name, name), source: name, target: name, verdicts });
    expect(translationState(record, name, name)).toBe('current');
  });

  test('stays so when the row is written again', () => {
    const verdicts = new Map<string, Verdict>([['title', 'right']]);
    const confirmed = recordEdit({ previous: null, source: name, target: name, verdicts });
    expect(translationState(translated(name, name, confirmed), name, name)).toBe('current');
  });
});

test('a plain text that changed entirely is outdated, not missing', () => {
  const record = translated(titleUnit('Twinning'), titleUnit('Tvinninq'));
  const now = titleUnit('Something else');
  expect(unitStates(record, now, titleUnit('Tvinninq'))).toEqual(['outdated']);
});
