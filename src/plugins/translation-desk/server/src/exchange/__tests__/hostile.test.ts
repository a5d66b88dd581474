import { describe, expect, test } from '@jest/globals';
import { XLIFF_FORMATS } from '..';
import type { ReadingLimits } from '../limits';
import { aDocument, aFile, aUnit } from './builders';
import { read, readBytes } from './read-xliff';

const GOOD = XLIFF_FORMATS['2.1'].serialize(aDocument());

const BOMB = `<?xml version="1.0"?><!DOCTYPE xliff [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<xliff version="2.1">&b;</xliff>`;

const EXTERNAL = `<?xml version="1.0"?><!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]><xliff>&x;</xliff>`;

describe('a file is refused', () => {
  test.each<[string, string, Partial<ReadingLimits>, string]>([
    ['for an entity bomb', BOMB, {}, 'doctype-refused'],
    ['for an external entity', EXTERNAL, {}, 'doctype-refused'],
    ['for any document type', '<!DOCTYPE xliff><xliff/>', {}, 'doctype-refused'],
    ['for an entity that nobody declared', '<xliff>&x;</xliff>', {}, 'not-well-formed'],
    ['for its size', GOOD, { bytes: 100 }, 'too-large'],
    ['for its depth', `${'<a>'.repeat(100_000)}`, {}, 'too-deep'],
    [
      'for the number of its elements',
      `<a>${'<b/>'.repeat(101)}</a>`,
      { elements: 100 },
      'too-many-elements',
    ],
    [
      'for the number of its files',
      XLIFF_FORMATS['1.2'].serialize(aDocument({ files: [aFile(), aFile()] })),
      { files: 1 },
      'too-many-files',
    ],
    [
      'for the number of its units',
      XLIFF_FORMATS['1.2'].serialize(aDocument({ files: [aFile({ units: [aUnit(), aUnit()] })] })),
      { units: 1 },
      'too-many-units',
    ],
    ['for tags that don’t close', '<xliff><file></xliff>', {}, 'not-well-formed'],
    ['for being empty', '', {}, 'empty-file'],
    ['for being something else', '<resources xmlns="urn:x"/>', {}, 'not-xliff'],
    ['for being a web page', '<!DOCTYPE html><html><p>A<p>B', {}, 'other-kind'],
    [
      'for a version that isn’t read',
      '<xliff version="3.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>',
      {},
      'unknown-version',
    ],
    [
      'for a version in another’s namespace',
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>',
      {},
      'wrong-namespace',
    ],
    ['for saying no target language', GOOD.replace(' trgLang="az"', ''), {}, 'no-target-language'],
    [
      'for an encoding that nobody knows',
      '<?xml version="1.0" encoding="x-klingon"?><a/>',
      {},
      'unknown-encoding',
    ],
  ])('%s', (_title, text, limits, code) => {
    const { document, diagnostics } = read(text, limits);
    expect(document).toBeNull();
    expect(diagnostics).toMatchObject([{ code, severity: 'error' }]);
  });

  test('for bytes that aren’t of its encoding', () => {
    expect(readBytes(Uint8Array.of(0x3c, 0xff, 0xfe)).diagnostics).toMatchObject([
      { code: 'unknown-encoding' },
    ]);
  });
});

describe('a file is read', () => {
  const document = read(GOOD).document;

  test.each<[string, Buffer]>([
    ['in UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(GOOD)])],
    ['in UTF-16 with a mark', Buffer.from(`\ufeff${GOOD.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
    ['in UTF-16 without a mark', Buffer.from(GOOD.replace('UTF-8', 'UTF-16'), 'utf16le')],
    ['in big-endian UTF-16', Buffer.from(`\ufeff${GOOD.replace('UTF-8', 'UTF-16')}`, 'utf16le').swap16()],
    ['in an encoding that it declares', Buffer.from(GOOD.replace('UTF-8', 'windows-1251'), 'latin1')],
  ])('%s', (_title, bytes) => {
    expect(readBytes(bytes)).toEqual({ document, diagnostics: [] });
  });
});
