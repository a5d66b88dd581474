import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { XLIFF_VERSIONS } from '#translation-desk/exchange';
import { XLIFF_FORMATS } from '..';
import { findOtherKind } from '../find-other-kind';
import { aDocument, aFile, aUnit } from './builders';
import { readBytes } from './read-xliff';

const UNITS = [aUnit({ target: 'Əkizləşmə', state: 'current' })];
const GOOD = XLIFF_FORMATS['2.1'].serialize(aDocument({ files: [aFile({ units: UNITS })] }));
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

function declaring(encoding: string): string {
  return GOOD.replace('UTF-8', encoding);
}

function targetOf(bytes: Uint8Array): string | null | undefined {
  return readBytes(bytes).document?.files[0]?.units[0]?.target;
}

describe('a file in another encoding than it says is read, and that is said', () => {
  test.each<[string, Buffer]>([
    ['UTF-8 that says UTF-16', Buffer.from(declaring('utf-16'))],
    ['UTF-8 that says Unicode', Buffer.from(declaring('Unicode'))],
    ['UTF-8 that says windows-1251', Buffer.from(declaring('windows-1251'))],
    ['UTF-8 that says GBK', Buffer.from(declaring('gbk'))],
    ['UTF-8 that says what nobody knows', Buffer.from(declaring('x-klingon'))],
    ['UTF-8 with a mark that says ISO-8859-1', Buffer.concat([MARK, Buffer.from(declaring('iso-8859-1'))])],
    ['UTF-16 that says UTF-8', Buffer.from(`\ufeff${GOOD}`, 'utf16le')],
    ['UTF-16 without a mark that says UTF-8', Buffer.from(GOOD, 'utf16le')],
  ])('%s', (_title, bytes) => {
    expect(targetOf(bytes)).toBe('Əkizləşmə');
    expect(readBytes(bytes).diagnostics).toMatchObject([{ code: 'other-encoding', severity: 'warning' }]);
  });
});

describe('a file is read without a word', () => {
  const bare = GOOD.replace(/^<\?xml.*\?>\n/, '');
  test.each<[string, Buffer]>([
    ['with two marks', Buffer.concat([MARK, MARK, Buffer.from(GOOD)])],
    ['with two marks in UTF-16', Buffer.from(`\ufeff\ufeff${declaring('UTF-16')}`, 'utf16le')],
    ['with an empty line before its declaration', Buffer.from(`\r\n${GOOD}`)],
    ['without a declaration', Buffer.from(bare)],
    ['in UTF-16 without mark or declaration', Buffer.from(bare, 'utf16le')],
    ['in big-endian UTF-16 without mark', Buffer.from(declaring('UTF-16'), 'utf16le').swap16()],
  ])('%s', (_title, bytes) => {
    expect(targetOf(bytes)).toBe('Əkizləşmə');
    expect(readBytes(bytes).diagnostics).toEqual([]);
  });

  test('in windows-1251 where it says so', () => {
    const [before = '', after = ''] = declaring('windows-1251').split('Əkizləşmə');
    const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    const bytes = Buffer.concat([Buffer.from(before), cyrillic, Buffer.from(after)]);
    expect(targetOf(bytes)).toBe('Привет');
    expect(readBytes(bytes).diagnostics).toEqual([]);
  });
});

describe('a file that can’t be read says what it would have to be', () => {
  test('windows-1251 that says UTF-8, with the line', () => {
    const bytes = Buffer.from(`${GOOD.replace('Əkizləşmə', 'A')}`);
    bytes[bytes.indexOf('<target>A') + 8] = 0xcf;
    expect(readBytes(bytes)).toMatchObject({
      document: null,
      diagnostics: [{ code: 'unknown-encoding', details: { encoding: 'utf-8' }, line: 4 }],
    });
  });

  test('UTF-32', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]);
    expect(readBytes(bytes).diagnostics).toMatchObject([
      { code: 'unknown-encoding', details: { encoding: 'utf-32' } },
    ]);
  });
});

describe.each(XLIFF_VERSIONS)('XLIFF %s', (version) => {
  const xliff = XLIFF_FORMATS[version].serialize(aDocument({ version, files: [aFile({ units: UNITS })] }));
  const { namespace } = XLIFF_FORMATS[version];

  test.each<[string, string]>([
    ['without a namespace', xliff.replace(` xmlns="${namespace}"`, '')],
    ['with an empty namespace', xliff.replace(namespace, '')],
    ['with units without one', xliff.replace(/<(unit|trans-unit) /, '<$1 xmlns="" ')],
    [
      'with a root without one',
      xliff.replace(` xmlns="${namespace}"`, '').replace('<file ', `<file xmlns="${namespace}" `),
    ],
  ])('%s is read', (_title, text) => {
    expect(targetOf(Buffer.from(text))).toBe('Əkizləşmə');
    expect(readBytes(Buffer.from(text)).diagnostics).toEqual([]);
  });

  test('with another namespace is told which it needs', () => {
    const other = xliff.replace(namespace, 'urn:oasis:names:tc:xliff:document:9');
    expect(readBytes(Buffer.from(other))).toMatchObject({
      document: null,
      diagnostics: [{ code: 'wrong-namespace', details: { version, expected: namespace } }],
    });
  });
});

test.each<[string, Uint8Array]>([
  ['pdf', Buffer.from('%PDF-1.7\n')],
  ['rtf', Buffer.from('{\\rtf1\\ansi}')],
  ['gzip', gzipSync(GOOD)],
  ['old-office', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['archive', Buffer.from('Rar!\x1a\x07')],
  ['image', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['html', Buffer.from('\n<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><p>')],
  ['html', Buffer.from('<html><body><br></html>')],
  ['po', Buffer.from('# Comment\nmsgid ""\nmsgstr ""\n')],
  ['tmx', Buffer.from('<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"/>')],
  ['tbx', Buffer.from('<martif type="TBX"/>')],
  ['json', Buffer.from('{"a": 1}')],
  ['text', Buffer.from('Hello, Привет')],
  ['unknown', Buffer.from([1, 2, 3, 0, 255])],
])('%s is called what it is', (kind, bytes) => {
  expect(findOtherKind(bytes)).toBe(kind);
  expect(readBytes(bytes)).toMatchObject({
    document: null,
    diagnostics: [{ code: 'other-kind', severity: 'error', details: { kind } }],
  });
});
