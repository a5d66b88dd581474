import JSZip from 'jszip';
import { describe, expect, test } from '@jest/globals';
import { writeZip } from '../../../adapters/zip/write-zip';
import { READING_LIMITS, type ReadingLimits } from '../../../exchange/limits';
import { readFiles } from '../read-files';

const KNOWN = ['az', 'be', 'ro'];

const START = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">';
const FILE = '<file original="api::project.project/abc123" source-language="en" target-language="az"><body>';

function anXliff(units: string): Buffer {
  return Buffer.from(`${START}${FILE}${units}</body></file></xliff>`);
}

test('any number of problems is told of, the first of them one by one', async () => {
  const { document, diagnostics } = await readFiles(anXliff('<trans-unit id="a"/>'.repeat(200_000)), KNOWN);
  expect(document?.files).toMatchObject([{ documentId: 'abc123', units: [] }]);
  expect(diagnostics).toHaveLength(1001);
  expect(diagnostics.slice(999)).toMatchObject([
    { code: 'unit-without-source', line: 1 },
    { code: 'more-problems', severity: 'warning', details: { problems: 199_000 }, file: null, line: null },
  ]);
});

test.each<[string, Partial<ReadingLimits>, string]>([
  ['units', { units: 3 }, 'too-many-units'],
  ['files', { files: 1 }, 'too-many-files'],
])('a ZIP whose entries have too many %s together is refused as a whole', async (_title, limits, code) => {
  const text = anXliff('<trans-unit id="a"><source>A</source></trans-unit>'.repeat(2)).toString();
  const zip = await writeZip([
    { name: 'a.xlf', text },
    { name: 'b.xlf', text },
  ]);
  expect(await readFiles(zip, KNOWN)).toMatchObject({ document: { files: [{}, {}] }, diagnostics: [] });
  expect(await readFiles(zip, KNOWN, { ...READING_LIMITS, ...limits })).toMatchObject({
    document: null,
    diagnostics: [{ code, severity: 'error', file: null, line: null }],
  });
});

const UNIT = '<trans-unit id="a"><source>A</source><target>B</target></trans-unit>';

describe('a ZIP', () => {
  test('has every entry said that isn’t read, and junk passed over', async () => {
    const xliff = anXliff(UNIT).toString();
    const zip = await writeZip([
      { name: 'a.sdlxliff', text: xliff },
      { name: 'b.mqxliff', text: `\ufeff${xliff}` },
      { name: 'deep/c.xml', text: `<?xml version="1.0"?><!-- ours -->${xliff}` },
      { name: 'other.xml', text: '<resources/>' },
      { name: 'broken.xlf', text: '<xliff>' },
      { name: 'readme.txt', text: 'Hello' },
      { name: 'page.html', text: '<!doctype html><p>A' },
      { name: 'memory.tmx', text: '<tmx version="1.4"/>' },
      { name: '__MACOSX/._a.sdlxliff', text: 'x' },
    ]);
    const { document, diagnostics } = await readFiles(zip, KNOWN);
    expect(document?.files.map(({ entry }) => entry)).toEqual(['a.sdlxliff', 'b.mqxliff', 'deep/c.xml']);
    expect(diagnostics).toMatchObject([
      { code: 'entry-left-out', severity: 'warning', file: 'other.xml', details: { kind: 'xml' } },
      { code: 'not-well-formed', severity: 'error', file: 'broken.xlf' },
      { code: 'entry-left-out', file: 'readme.txt', details: { kind: 'text' } },
      { code: 'entry-left-out', file: 'page.html', details: { kind: 'html' } },
      { code: 'entry-left-out', file: 'memory.tmx', details: { kind: 'tmx' } },
    ]);
  });

  test('with nothing readable in it says so, and what there is', async () => {
    const { document, diagnostics } = await readFiles(
      await writeZip([{ name: 'a.csv', text: 'a;b' }]),
      KNOWN,
    );
    expect(document).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: 'zip-without-xliff', severity: 'error', file: null },
      { code: 'entry-left-out', file: 'a.csv', details: { kind: 'text' } },
    ]);
    expect(await readFiles(await new JSZip().generateAsync({ type: 'nodebuffer' }), KNOWN)).toMatchObject({
      document: null,
      diagnostics: [{ code: 'zip-without-xliff' }],
    });
  });

  test.each([
    ['word/document.xml', 'word'],
    ['xl/workbook.xml', 'excel'],
    ['ppt/presentation.xml', 'powerpoint'],
  ])('with %s in it is called what it is, in another ZIP too', async (name, kind) => {
    const office = new JSZip().file('[Content_Types].xml', '<Types/>').file(name, '<x/>');
    const bytes = await office.generateAsync({ type: 'nodebuffer' });
    expect(await readFiles(bytes, KNOWN)).toMatchObject({
      document: null,
      diagnostics: [{ code: 'other-kind', details: { kind } }],
    });
    const packed = await new JSZip().file('inner.zip', bytes).generateAsync({ type: 'nodebuffer' });
    expect((await readFiles(packed, KNOWN)).diagnostics).toMatchObject([
      { code: 'zip-without-xliff' },
      { code: 'entry-left-out', file: 'inner.zip', details: { kind } },
    ]);
  });
});

describe('the languages of several files', () => {
  test.each([
    ['az', 'AZ', 2],
    ['az-AZ', 'az', 2],
    ['az_AZ', 'aze', 2],
    ['ro', 'ro-MD', 2],
    ['az', 'be', 1],
    ['az', 'az-Cyrl', 1],
  ])('%s and %s in one file: %d taken', async (one, other, taken) => {
    const file = (language: string): string =>
      FILE.replace('"az"', `"${language}"`).concat(UNIT, '</body></file>');
    const both = await readFiles(Buffer.from(`${START}${file(one)}${file(other)}</xliff>`), KNOWN);
    expect(both.document?.files).toHaveLength(taken);
    expect(both.diagnostics).toHaveLength(2 - taken);
    const [first, second] = [one, other].map((language) => `${START}${file(language)}</xliff>`);
    const zip = await writeZip([
      { name: '1.xlf', text: first ?? '' },
      { name: '2.xlf', text: second ?? '' },
    ]);
    const packed = await readFiles(zip, KNOWN);
    expect(packed.document?.files).toHaveLength(taken);
    expect(packed.diagnostics).toHaveLength(2 - taken);
  });
});
