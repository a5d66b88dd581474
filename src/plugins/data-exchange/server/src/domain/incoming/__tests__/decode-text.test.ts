import { describe, expect, test } from '@jest/globals';
import { decodeText, type Encoding } from '../text/decode-text';
import { findDestroyed } from '../text/find-destroyed';

/** The bytes of a text in an encoding that Node reads and doesn't write, by asking of each byte what it is. */
function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  return Uint8Array.from([...text].map((letter) => table.indexOf(letter)));
}

const BELARUSIAN = 'назва;апісанне\nЧыстыя рэкі;Праект аднаўляе берагі малых рэк у шасці раёнах';
const UKRAINIAN = 'назва;опис\nЧисті ріки;Проєкт відновлює береги малих річок у шести районах';
const ROMANIAN = 'titlu;descriere\nRâuri curate;Proiectul reface malurile râurilor în cele şase raioane';
const FRENCH = 'titre;description\nRivières propres;Le projet rétablit les berges des rivières à côté';

describe('the encoding of a text', () => {
  test.each<[string, string, Encoding]>([
    ['UTF-8', 'title\nŞəki', 'utf-8'],
    ['ASCII', 'title\nSheki', 'utf-8'],
    ['UTF-16, the low byte first, without a mark', 'title,name\nՋուր,Mountain', 'utf-16le'],
    ['UTF-16, the high byte first, without a mark', 'title,name\nՋուր,Mountain', 'utf-16be'],
    ['Belarusian in Windows-1251', BELARUSIAN, 'windows-1251'],
    ['Ukrainian in Windows-1251', UKRAINIAN, 'windows-1251'],
    ['Ukrainian in KOI8-U', UKRAINIAN, 'koi8-u'],
    ['Romanian in Windows-1254', ROMANIAN, 'windows-1254'],
    ['French in Windows-1252', FRENCH, 'windows-1252'],
  ])('%s is found', (_name, text, encoding) => {
    expect(decodeText(encode(text, encoding))).toMatchObject({ kind: 'decoded', text, encoding });
  });

  test.each<[Encoding, number[]]>([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ])('a mark says %s, and is no part of the text', (encoding, mark) => {
    const bytes = Buffer.concat([Buffer.from(mark), encode('Şəki', encoding)]);
    expect(decodeText(bytes)).toMatchObject({ text: 'Şəki', encoding, reason: 'byte-order-mark' });
  });

  test('a person’s choice is believed', () => {
    const bytes = encode('Râuri', 'windows-1252');
    expect(decodeText(bytes, 'windows-1252')).toMatchObject({ text: 'Râuri', reason: 'asked' });
  });

  test('a choice that can’t be is refused', () => {
    expect(decodeText(encode('Râuri', 'windows-1252'), 'utf-8')).toMatchObject({
      kind: 'refused',
      problem: { code: 'wrong-encoding', details: { encoding: 'utf-8' } },
    });
  });

  test('one short word that reads alike well is asked', () => {
    expect(decodeText(encode('Рік', 'koi8-u'))).toMatchObject({ kind: 'ask' });
  });

  test('no bytes are an empty file', () => {
    expect(decodeText(new Uint8Array())).toMatchObject({ problem: { code: 'empty-file' } });
  });
});

describe('a text that an encoding has destroyed', () => {
  test.each([
    ['Az?rbaycan', 'question-marks'],
    ['?????????? ????', 'question-marks'],
    ['?zerbaycan', 'question-marks'],
    ['S\ufffdki', 'replacement'],
    ['RÃ¢uri', 'wrong-encoding'],
    ['Ð§Ð¸ÑÑ‚Ñ–', 'wrong-encoding'],
    ['Р§РёСЃС‚С– СЂС–РєРё', 'wrong-encoding'],
  ])('%s is', (text, how) => {
    expect(findDestroyed(text)).toBe(how);
  });

  test.each([
    'What is it for?',
    'Why?! Because.',
    'https://example.org/?id=3',
    'www.example.org/a?b',
    'Río',
    'Рибалка',
    '“Why?” asked',
  ])('%s isn’t', (text) => {
    expect(findDestroyed(text)).toBeNull();
  });
});
