import { describe, expect, test } from '@jest/globals';
import type { Codes } from '#translation-desk/unit';
import { adoptCodes } from '../adopt-codes';

const BOLD = { kind: 'marks', marks: ['bold'] } as const;
const link = (url: string): Codes[number] => ({ kind: 'link', url });

const SOURCE: Codes = { 1: link('https://a.eu'), 2: { ...BOLD, marks: ['bold'] } };

describe('the codes of a translation', () => {
  test.each<[string, string, Codes, string]>([
    [
      'take the source’s numbers, though they stand in another order',
      '<1>qalın</1> <2>keçid</2>',
      { 1: { ...BOLD, marks: ['bold'] }, 2: link('https://a.eu') },
      '<2>qalın</2> <1>keçid</1>',
    ],
    [
      'take the number of a link to another address',
      '<1>keçid</1>',
      { 1: link('https://a.eu/az') },
      '<1>keçid</1>',
    ],
    [
      'get numbers of their own where the source has nothing like them',
      '<1>x</1> <2>y</2>',
      { 1: { kind: 'marks', marks: ['italic'] }, 2: { ...BOLD, marks: ['bold'] } },
      '<3>x</3> <2>y</2>',
    ],
  ])('%s', (_title, text, codes, expected) => {
    expect(adoptCodes({ text, codes }, SOURCE).text).toBe(expected);
  });

  test('keep the address that the translation has', () => {
    const adopted = adoptCodes({ text: '<1>x</1>', codes: { 1: link('https://a.eu/az') } }, SOURCE);
    expect(adopted.codes[1]).toEqual(link('https://a.eu/az'));
  });
});
