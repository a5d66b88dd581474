import { describe, expect, test } from '@jest/globals';
import JSZip from 'jszip';
import { INCOMING_LIMITS } from '../../../domain/incoming/limits';
import { readFile } from '../read-file';

const read = (bytes: Uint8Array, limits = {}) =>
  readFile({ name: 'file', bytes }, {}, { ...INCOMING_LIMITS, ...limits });

const codeOf = async (bytes: Uint8Array, limits = {}) => {
  const result = await read(bytes, limits);
  return result.kind === 'refused' ? result.problem.code : result.kind;
};

const WORKBOOK = {
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><sheets><sheet name="P" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml':
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c></row></sheetData></worksheet>',
};

async function zip(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(files)) archive.file(name, content);
  return archive.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** Says of an entry's unpacked size something else, in its header and in the directory. */
function lie(bytes: Buffer, size: number, stated: number): Buffer {
  const changed = Buffer.from(bytes);
  const wanted = Buffer.alloc(4);
  wanted.writeUInt32LE(size);
  for (let at = changed.indexOf(wanted); at !== -1; at = changed.indexOf(wanted, at + 4))
    changed.writeUInt32LE(stated, at);
  return changed;
}

describe('a file', () => {
  test('of a workbook is read', async () => {
    expect(await read(await zip(WORKBOOK))).toMatchObject({
      kind: 'read',
      file: { format: 'xlsx', sheets: [{ name: 'P', rows: [{ number: 1 }] }] },
    });
  });

  test.each<[string, () => Promise<Uint8Array>, string]>([
    [
      'OpenDocument',
      () => zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'OpenDocument',
    ],
    ['a binary workbook', () => zip({ 'xl/workbook.bin': 'x' }), 'Binary'],
    ['a Word document', () => zip({ 'word/document.xml': '<x/>' }), 'Word'],
    ['old Excel', async () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old Excel'],
    ['a PDF', async () => Buffer.from('%PDF-1.7'), 'PDF'],
    ['a web page', async () => Buffer.from('<!DOCTYPE html><table>'), 'web page'],
    ['JSON', async () => Buffer.from('{"data": []}'), 'JSON'],
  ])('%s is told what to do', async (_name, make, words) => {
    expect(await read(await make())).toMatchObject({
      kind: 'refused',
      problem: { code: 'unread-kind', message: expect.stringContaining(words) },
    });
  });

  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'empty-file'],
    ['half a ZIP', Buffer.from('504b0304ffff', 'hex'), 'not-a-zip'],
    ['XML of another kind', Buffer.from('<rss/>'), 'not-iati'],
    ['IATI of 1.05', Buffer.from('<iati-activities version="1.05"/>'), 'unknown-version'],
    [
      'IATI with a document type',
      Buffer.from('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><iati-activities version="2.03"/>'),
      'doctype-refused',
    ],
  ])('of %s is refused', async (_name, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test('with a name that climbs out of its folder is refused', async () => {
    const bytes = await zip({ ...WORKBOOK, 'aa/evil.xml': 'x' });
    const climbing = Buffer.from(bytes.toString('latin1').replaceAll('aa/evil.xml', '../evil.xml'), 'latin1');
    expect(await codeOf(climbing)).toBe('unsafe-name');
  });
});

describe('a bomb', () => {
  /** A fifth of one that is known, 511 kB that unpack to 521 MB, to which it answers alike. */
  const FILL = 104 * 1024 * 1024;
  const LIMITS = { unpackedBytes: 80 * 1024 * 1024 };

  test('of a tenth of a megabyte that states what it unpacks to is refused before it is unpacked', async () => {
    const bytes = await zip({ ...WORKBOOK, 'xl/worksheets/sheet1.xml': Buffer.alloc(FILL, 0x20) });
    expect(bytes.length).toBeLessThan(120_000);
    const before = process.memoryUsage.rss();
    const started = performance.now();
    expect(await codeOf(bytes, LIMITS)).toBe('unpacks-too-large');
    expect(performance.now() - started).toBeLessThan(1000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 1024 * 1024);
  });

  test('that states less than it has ends where it does', async () => {
    const size = 40 * 1024 * 1024;
    const bytes = lie(
      await zip({ ...WORKBOOK, 'xl/worksheets/sheet1.xml': Buffer.alloc(size, 0x20) }),
      size,
      1000,
    );
    const started = performance.now();
    expect(await codeOf(bytes)).toBe('not-well-formed');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('of cells is refused at the first cell too many', async () => {
    const rows = '<row><c t="b"><v>1</v></c></row>'.repeat(300_000);
    const bytes = await zip({
      ...WORKBOOK,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await codeOf(bytes)).toBe('too-many-rows');
  });

  test('of parts is refused by their number', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`p/${at}.xml`, 'x']));
    expect(await codeOf(await zip({ ...WORKBOOK, ...parts }))).toBe('too-many-parts');
  });
});
