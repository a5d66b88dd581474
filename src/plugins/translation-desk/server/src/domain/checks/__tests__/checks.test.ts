import { describe, expect, test } from '@jest/globals';
import type { Unit } from '#translation-desk/unit';
import { CHECKS } from '..';
import { checkUnit } from '../check-unit';

function aUnit(text: string, overrides: Partial<Unit> = {}): Unit {
  return {
    id: 'title',
    field: 'title',
    slot: 'title',
    role: 'text',
    text,
    codes: {},
    limit: null,
    ...overrides,
  };
}

const LINKED = aUnit('See <1>the call</1> and <2>others</2>.', {
  role: 'paragraph',
  codes: {
    1: { kind: 'link', url: 'https://ec.europa.eu' },
    2: { kind: 'link', url: 'https://eeas.europa.eu' },
  },
});

const CODE = aUnit('if (a) {\n  return "a";\n}', { role: 'code' });

describe('the checks of a translation', () => {
  test.each<[string, Unit, string, string[]]>([
    ['a good one has no findings', LINKED, '<1>Çağırışa</1> və <2>digərlərinə</2> baxın.', []],
    ['a lost code is an error', LINKED, '<1>Çağırışa</1> baxın.', ['error codes-lost']],
    ['a doubled code is an error', LINKED, '<1>a</1> <1>b</1> <2>c</2>', ['error codes-doubled']],
    ['a code that the source lacks is an error', LINKED, '<1>a</1><2>b</2><3>c</3>', ['error codes-unknown']],
    [
      'a code that never closes is an error, and is lost',
      LINKED,
      '<1>a <2>b</2>',
      ['error codes-unpaired', 'error codes-lost'],
    ],
    ['a link in a link is an error', LINKED, '<1>a <2>b</2></1>', ['error links-nested']],
    ['a link without words is an error', LINKED, '<1>a</1> b <2></2>.', ['error codes-emptied']],
    [
      'a link of blanks that nobody sees is an error',
      LINKED,
      '<1>a</1> b <2>\u200b </2>.',
      ['error codes-emptied'],
    ],
    ['a link that stands alone is an error', LINKED, '<1>a</1> b <2/>.', ['error codes-emptied']],
    [
      'a mark without words is a warning: no reader loses anything',
      aUnit('A <1>bold</1> one', { codes: { 1: { kind: 'marks', marks: ['bold'] } } }),
      'Qalın biri<1></1>',
      ['warning codes-emptied'],
    ],
    ['one of invisible characters is empty', LINKED, '\u200b', ['warning empty']],
    [
      'a character that no database takes is an error',
      aUnit('Hi'),
      'Sa\0lam',
      ['error unstorable-characters'],
    ],
    ['half a character is an error', aUnit('Hi'), 'Salam \ud83d', ['error unstorable-characters']],
    ['a text beyond the limit is an error', aUnit('Hi', { limit: 5 }), 'Salam!', ['error too-long']],
    ['a text at the limit is fine', aUnit('Hi', { limit: 5 }), 'Salam', []],
    ['an empty one is only said to be empty', LINKED, '  ', ['warning empty']],
    ['one like the source is a warning', aUnit('Twinning'), 'Twinning', ['warning same-as-source']],
    ['figures may be the same', aUnit('2014–2020'), '2014–2020', []],
    ['a space at an end is a warning', aUnit('One'), 'Bir ', ['warning space-at-ends']],
    ['a no-break space that was trimmed is a warning', aUnit('One\u00a0'), 'Bir', ['warning space-at-ends']],
    ['a lost line of a text is a warning', aUnit('One.\nTwo.'), 'Bir. İki.', ['warning lines-differ']],
    ['a line more in a text is fine', aUnit('One. Two.'), 'Bir.\nİki.', []],
    ['lines of code on one line are an error', CODE, 'if (a) { return "b"; }', ['error lines-differ']],
    ['a line more in code is a warning', CODE, 'if (a) {\n\n  return "b";\n}', ['warning lines-differ']],
    [
      'white space at an end of code is an error',
      CODE,
      'if (a) {\n  return "b";\n} ',
      ['error space-at-ends'],
    ],
    ['a lost number is a warning', aUnit('12 to 36 months'), '12 ay', ['warning numbers-differ']],
    ['an added number is a warning', aUnit('months'), '3 ay', ['warning numbers-differ']],
    ['a number written the local way is the same number', aUnit('EUR 1,250,000.50'), '1 250 000,50 avro', []],
    ['a date written the local way is the same date', aUnit('on 2014-01-31'), '31.01.2014 tarixində', []],
    ['another date is a warning', aUnit('on 2014-01-31'), '30.01.2014 tarixində', ['warning dates-differ']],
    [
      'a changed address is a warning',
      aUnit('see https://ec.europa.eu/twinning.'),
      'baxın: https://ec.europa.eu/twining.',
      ['warning urls-differ'],
    ],
    ['the numbers of an address aren’t numbers', aUnit('https://a.eu/2014 x'), 'https://a.eu/2014 y', []],
  ])('%s', (_title, source, target, expected) => {
    const findings = checkUnit(CHECKS, source, target, 'az');
    expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
  });

  test('say what they found in one sentence with its details', () => {
    expect(checkUnit(CHECKS, aUnit('12 to 36 months'), '12 - 24 ay', 'az')).toEqual([
      {
        code: 'numbers-differ',
        severity: 'warning',
        message: 'Numbers differ: missing 36; not in the source 24.',
        details: { lost: ['36'], added: ['24'] },
      },
    ]);
  });
});
