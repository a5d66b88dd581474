import { describe, expect, jest, test } from '@jest/globals';
import type { XliffDocument, XliffUnit } from '#translation-desk/exchange';
import type { PlannedUnit } from '#translation-desk/import-plan';
import type { Unit } from '#translation-desk/unit';
import { CHECKS } from '../../checks';
import { checkUnit } from '../../checks/check-unit';
import { recordEdit } from '../../ledger/record-edit';
import { alignTarget, type AlignedUnit } from '../../state/align-target';
import { unitsOf } from '../../units/__tests__/builders';
import { planUnits, type ImportRequest } from '../plan-units';
import { decisionsByUnit, takenUnits } from '../taken-units';
import { toXliffUnits } from '../to-xliff-units';
import type { TodaysDocument, TodaysField } from '../todays-document';

const KEY = { uid: 'api::project.project', documentId: 'abc123' };
const EN = unitsOf('The first paragraph.', 'The second paragraph.', 'The third one.');
const AZ = unitsOf('Birinci abzas.', 'İkinci abzas.', 'Üçüncü.');

function aligned(source: Unit[], target: Unit[], madeFrom: Unit[] = source): AlignedUnit[] {
  const record = recordEdit({ previous: null, source: madeFrom, target });
  return alignTarget(record?.units ?? [], source, target).units;
}

function aField(overrides: Partial<TodaysField> = {}): TodaysField {
  return { label: '', isWritable: true, extras: [], ...overrides };
}

function today(overrides: Partial<TodaysDocument> = {}): TodaysDocument {
  return {
    ...KEY,
    title: 'Twinning',
    fields: { title: aField({ label: 'Title' }), description: aField({ label: 'Description' }) },
    units: aligned(EN, AZ),
    saidOf: () => [],
    ...overrides,
  };
}

/** The file as it was exported, with what somebody did to it. */
function aFile(exported: AlignedUnit[], edit: (unit: XliffUnit, at: number) => XliffUnit): XliffDocument {
  const units = toXliffUnits(exported, {
    isPrefilled: false,
    besideOf: () => ({ hints: [], notes: [], terms: [] }),
  }).map(edit);
  return { version: '2.1', sourceLocale: 'en', targetLocale: 'az', files: [{ ...KEY, title: null, units }] };
}

const asIs = (unit: XliffUnit): XliffUnit => unit;

/** An edit to the unit at a place. */
function only(place: number, changes: Partial<XliffUnit>): (unit: XliffUnit, at: number) => XliffUnit {
  return (unit, at) => (at === place ? { ...unit, state: 'current', ...changes } : unit);
}

function plan(file: XliffDocument, document: TodaysDocument | null, mayEditLocale = true): PlannedUnit[] {
  const check: ImportRequest['check'] = (source, target) => checkUnit(CHECKS, source, target, 'az');
  return planUnits({ file, find: () => document, mayEditLocale, check });
}

function summary(units: PlannedUnit[]): string[] {
  return units.map((unit) => ('reason' in unit ? `${unit.kind} ${unit.reason}` : unit.kind));
}

const UNTOUCHED = ['unchanged', 'unchanged'];

describe('an import', () => {
  test.each<[string, XliffDocument, TodaysDocument | null, string[]]>([
    [
      'of what was exported changes nothing',
      aFile(aligned(EN, AZ), asIs),
      today(),
      ['unchanged', ...UNTOUCHED],
    ],
    [
      'of a new text changes that unit',
      aFile(aligned(EN, AZ), only(0, { target: 'Yeni abzas.' })),
      today(),
      ['change', ...UNTOUCHED],
    ],
    [
      'of a text whose spaces its tool didn’t keep changes nothing',
      aFile(
        aligned(EN, unitsOf('Birinci  abzas. ', 'İkinci abzas.', 'Üçüncü.')),
        only(0, { target: 'Birinci abzas.', keepsSpace: false }),
      ),
      today({ units: aligned(EN, unitsOf('Birinci  abzas. ', 'İkinci abzas.', 'Üçüncü.')) }),
      ['unchanged', ...UNTOUCHED],
    ],
    [
      'of a unit without text never empties one',
      aFile(aligned(EN, AZ), only(0, { target: null })),
      today(),
      ['unchanged', ...UNTOUCHED],
    ],
    [
      'of codes and invisible characters never empties one',
      aFile(aligned(EN, AZ), only(0, { target: '<1></1>\u200b' })),
      today(),
      ['unchanged', ...UNTOUCHED],
    ],
    [
      'finds its unit though a paragraph was put in before',
      aFile(aligned(EN, AZ), only(0, { target: 'Yeni abzas.' })),
      today({ units: aligned([...unitsOf('Put in before: 42.'), ...EN], AZ, EN) }),
      ['change', ...UNTOUCHED],
    ],
    [
      'holds a unit whose source changed',
      aFile(aligned(EN, AZ), only(1, { target: 'Yeni abzas.' })),
      today({
        units: aligned(
          unitsOf('The first paragraph.', 'The second new paragraph.', 'The third one.'),
          AZ,
          EN,
        ),
      }),
      ['unchanged', 'held source-changed', 'unchanged'],
    ],
    [
      'holds a unit that somebody changed since',
      aFile(aligned(EN, AZ), only(2, { target: 'Yeni.' })),
      today({ units: aligned(EN, unitsOf('Birinci abzas.', 'İkinci abzas.', 'Üçüncüsü.')) }),
      [...UNTOUCHED, 'held conflict'],
    ],
    [
      'holds a unit with text if the file doesn’t tell what it was exported with',
      aFile(aligned(EN, AZ), only(0, { target: 'Yeni abzas.', exported: null })),
      today(),
      ['held conflict', ...UNTOUCHED],
    ],
    [
      'refuses a broken unit alone',
      aFile(aligned(EN, AZ), only(0, { target: 'Yeni <1>abzas.' })),
      today(),
      ['refused broken', ...UNTOUCHED],
    ],
    [
      'refuses a unit that is gone',
      aFile(aligned(EN, AZ), asIs),
      today({ units: aligned(EN.slice(0, 2), AZ.slice(0, 2)) }),
      ['unchanged', 'unchanged', 'refused unknown-unit'],
    ],
    [
      'refuses a field that isn’t there',
      aFile(aligned(EN.slice(0, 1), []), only(0, { id: 'secret' })),
      today(),
      ['refused unknown-field'],
    ],
    [
      'refuses a field that the person may not edit',
      aFile(aligned(EN.slice(0, 1), []), asIs),
      today({ fields: { description: aField({ isWritable: false }) } }),
      ['refused field-forbidden'],
    ],
    [
      'refuses an unknown document',
      aFile(aligned(EN.slice(0, 1), []), asIs),
      null,
      ['refused unknown-document'],
    ],
  ])('%s', (_title, file, document, expected) => {
    expect(summary(plan(file, document))).toEqual(expected);
  });

  test.each([
    ['spaces', 'İkinci  abzas.'],
    ['a no-break space', 'İkinci\u00a0abzas.'],
    ['a line break', 'İkinci\nabzas.'],
    ['a space at its end', 'İkinci abzas. '],
    ['how its letters are composed', 'İkinci abzas.'.normalize('NFD')],
  ])('takes a correction in %s alone, and the person’s word that it is right', (_what, target) => {
    const planned = plan(aFile(aligned(EN, AZ), only(1, { target })), today());
    expect(summary(planned)).toEqual(['unchanged', 'change', 'unchanged']);
    expect(takenUnits(planned, decisionsByUnit([]))).toMatchObject([{ text: target, verdict: 'right' }]);
  });

  test('refuses everything in a locale that the person may not edit', () => {
    const units = plan(aFile(aligned(EN, AZ), asIs), today(), false);
    expect(new Set(summary(units))).toEqual(new Set(['refused locale-forbidden']));
  });

  test('names codes that another tool made up as the file does', () => {
    const target = 'Bir <9000/>abzas.';
    const [unit] = plan(
      aFile(aligned(EN.slice(0, 1), []), only(0, { target, foreignCodes: { 9000: 'x-7' } })),
      today({ units: aligned(EN, []) }),
    );
    expect(unit).toMatchObject({
      kind: 'refused',
      reason: 'broken',
      errors: [
        { code: 'codes-unknown', details: { codes: ['<x-7>'] }, message: expect.stringContaining('<x-7') },
      ],
    });
  });

  describe('of a unit that is there twice', () => {
    const planTwice = (first: string | null, second: string | null): PlannedUnit[] => {
      const file = aFile(aligned(EN.slice(0, 1), []), asIs);
      const files = file.files.flatMap((one) =>
        [first, second].map((target, at) => ({
          ...one,
          entry: `${at + 1}.xlf`,
          units: one.units.map((unit): XliffUnit => ({ ...unit, target, state: 'current' })),
        })),
      );
      return plan({ ...file, files }, today({ units: aligned(EN, []) }));
    };

    test.each([
      ['without text first', null, 'Bir.', ['unchanged', 'change']],
      ['without text afterwards', 'Bir.', null, ['change', 'unchanged']],
      ['with the same text', 'Bir.', 'Bir.', ['change', 'unchanged']],
      ['with other texts', 'Bir.', 'İki.', ['refused repeated', 'refused repeated']],
    ])('%s', (_title, first, second, expected) => {
      expect(summary(planTwice(first, second))).toEqual(expected);
    });

    test('names all texts and their files where they don’t agree', () => {
      const rivals = [
        { entry: '1.xlf', text: 'Bir.' },
        { entry: '2.xlf', text: 'İki.' },
      ];
      expect(planTwice('Bir.', 'İki.')).toMatchObject([{ rivals }, { rivals }]);
    });
  });

  test('reads a document once, however many files name it', () => {
    const { files, ...rest } = aFile(aligned(EN, AZ), only(1, { target: 'Yeni abzas.' }));
    const apart = files.flatMap((file) => file.units.map((unit) => ({ ...file, units: [unit] })));
    const find = jest.fn(() => today());
    const units = planUnits({ file: { ...rest, files: apart }, find, mayEditLocale: true, check: () => [] });
    expect(summary(units)).toEqual(['unchanged', 'change', 'unchanged']);
    expect(find).toHaveBeenCalledTimes(1);
  });

  test('shows three texts where the source changed', () => {
    const now = unitsOf('The first changed paragraph.');
    const [unit] = plan(
      aFile(aligned(EN.slice(0, 1), []), only(0, { target: 'Birinci.' })),
      today({ units: aligned(now, []) }),
    );
    expect(unit).toMatchObject({
      kind: 'held',
      fileSource: 'The first paragraph.',
      source: 'The first changed paragraph.',
      changes: [
        { kind: 'kept', text: 'The first ' },
        { kind: 'added', text: 'changed ' },
        { kind: 'kept', text: 'paragraph.' },
      ],
      before: null,
      after: 'Birinci.',
    });
  });

  test('holds a unit that can’t be written without leaving out texts of its field', () => {
    const description = aField({ label: 'Description', extras: ['Köhnə abzas.'] });
    const file = aFile(aligned(EN, AZ), only(0, { target: 'Yeni abzas.' }));
    const planned = plan(file, today({ fields: { description } }));
    expect(planned[0]).toMatchObject({
      kind: 'held',
      reason: 'drops-texts',
      field: 'Description',
      extras: ['Köhnə abzas.'],
    });
    expect(takenUnits(planned, decisionsByUnit([]))).toEqual([]);
  });
});

describe('the state of what is imported', () => {
  test.each<[string, Partial<XliffUnit>, string]>([
    ['is current when the file says that it is done', { target: 'Yeni abzas.', state: 'current' }, 'current'],
    ['needs review when the file says so', { target: 'Yeni abzas.', state: 'needs-review' }, 'needs-review'],
    ['needs review when it is the source again', { target: 'The first paragraph.' }, 'needs-review'],
  ])('%s', (_title, changes, state) => {
    const [unit] = plan(aFile(aligned(EN, AZ), only(0, changes)), today());
    expect(unit).toMatchObject({ kind: 'change', state });
  });

  test('an outdated text that comes back as done, word for word, is confirmed', () => {
    const units = aligned(unitsOf('The first changed paragraph.'), AZ.slice(0, 1), EN.slice(0, 1));
    const planned = plan(aFile(units, only(0, {})), today({ units }));
    expect(planned).toMatchObject([{ kind: 'change', state: 'current' }]);
    expect(takenUnits(planned, decisionsByUnit([]))).toMatchObject([
      { text: 'Birinci abzas.', verdict: 'right' },
    ]);
    const untold = plan(aFile(units, only(0, { exported: null })), today({ units }));
    expect(untold).toMatchObject([{ kind: 'change', state: 'current' }]);
  });
});

describe('of held units', () => {
  const stale = (target: Unit[]): PlannedUnit[] =>
    plan(
      aFile(aligned(EN.slice(0, 1), target), only(0, { target: 'Birinci.' })),
      today({ units: aligned(unitsOf('The first changed paragraph.'), target, EN.slice(0, 1)) }),
    );
  const decision = (unit: PlannedUnit | undefined, take: boolean) => ({
    ...KEY,
    unit: unit?.unit ?? '',
    take,
  });

  test('a stale one fills an empty place, for review', () => {
    expect(takenUnits(stale([]), decisionsByUnit([]))).toMatchObject([
      { text: 'Birinci.', verdict: 'review' },
    ]);
  });

  test('a stale one doesn’t take the place of a text by itself', () => {
    expect(takenUnits(stale(AZ.slice(0, 1)), decisionsByUnit([]))).toEqual([]);
  });

  test('nor does one that would leave out other texts', () => {
    const units = aligned(unitsOf('The first changed paragraph.'), []);
    const description = aField({ extras: ['Köhnə abzas.'] });
    const file = aFile(aligned(EN.slice(0, 1), []), only(0, { target: 'Birinci.' }));
    expect(takenUnits(plan(file, today({ units, fields: { description } })), decisionsByUnit([]))).toEqual(
      [],
    );
  });

  test('one that is taken over a person’s text needs review where the file says so', () => {
    const file = aFile(aligned(EN, AZ), only(0, { target: 'Yeni.', state: 'needs-review', exported: 'x' }));
    const held = plan(file, today());
    expect(held[0]).toMatchObject({ kind: 'held', reason: 'conflict' });
    expect(takenUnits(held, decisionsByUnit([decision(held[0], true)]))).toMatchObject([
      { verdict: 'review' },
    ]);
  });

  test('a decision takes or leaves any', () => {
    const held = stale(AZ.slice(0, 1));
    expect(takenUnits(held, decisionsByUnit([decision(held[0], true)]))).toHaveLength(1);
    const empty = stale([]);
    expect(takenUnits(empty, decisionsByUnit([decision(empty[0], false)]))).toEqual([]);
  });

  test('a decision about the same document of another type is none', () => {
    const held = stale(AZ.slice(0, 1));
    const other = { ...decision(held[0], true), uid: 'api::topic.topic' };
    expect(takenUnits(held, decisionsByUnit([other]))).toEqual([]);
  });

  test('the first of two decisions about one unit counts', () => {
    const held = stale(AZ.slice(0, 1));
    const decisions = [decision(held[0], false), decision(held[0], true)];
    expect(takenUnits(held, decisionsByUnit(decisions))).toEqual([]);
  });
});
