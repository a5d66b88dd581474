import { describe, expect, test } from '@jest/globals';
import { INCOMING_LIMITS } from '../limits';
import { showCell } from '../table';
import type { Parts } from '../xlsx/parts';
import { readXlsx } from '../xlsx/read-xlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Given {
  rows?: string;
  behind?: string;
  before?: string;
  strings?: string;
  styles?: string;
  workbook?: string;
  sheets?: string;
}

/** A workbook of one sheet, as parts that are never packed. */
function aWorkbook({
  rows = '',
  behind = '',
  before = '',
  strings,
  styles,
  workbook = '',
  sheets,
}: Given): Parts {
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${workbook}<sheets>${sheets ?? '<sheet name="Projects" sheetId="1" r:id="rId1"/>'}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
  };
  return {
    names: Object.keys(files),
    read: (name) => (files[name] === undefined ? null : chunksOf(files[name])),
  };
}

/** In pieces that cut letters of several bytes. */
async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 1001) yield bytes.subarray(at, at + 1001);
}

async function read(given: Given, limits = {}) {
  return readXlsx(aWorkbook(given), { ...INCOMING_LIMITS, ...limits });
}

async function shown(given: Given) {
  const result = await read(given);
  if (result.kind === 'refused') throw new Error(result.problem.message);
  return result.sheets[0]?.rows.map(({ number, cells }) => [number, ...cells.map(showCell)]);
}

async function problemsOf(given: Given) {
  const result = await read(given);
  return result.kind === 'read'
    ? result.problems.map(({ code, place }) => [code, place.row, place.column])
    : [];
}

const DAYS =
  '<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="#,##0.00 &quot;dy&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>';

describe('the cells of a workbook', () => {
  test.each<[string, Given, unknown]>([
    [
      'shared strings',
      {
        rows: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>',
        strings: '<si><t>a</t></si><si><t>Şəki</t></si>',
      },
      [[1, 'Şəki']],
    ],
    [
      'shared strings in runs, without how they are read aloud',
      {
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        strings: '<si><r><t>Clean </t></r><r><rPr/><t>rivers</t></r><rPh><t>x</t></rPh></si>',
      },
      [[1, 'Clean rivers']],
    ],
    [
      'inline strings',
      { rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Water</t></is></c></row>' },
      [[1, 'Water']],
    ],
    [
      'the value of a formula',
      {
        rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A2&amp;"x"</f><v>yx</v></c></row>',
      },
      [[1, '2', 'yx']],
    ],
    [
      'cells where they say, with a gap',
      { rows: '<row r="3"><c r="C3"><v>1</v></c></row>' },
      [[3, '', '', '1']],
    ],
    [
      'cells without a place, in order',
      { rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>' },
      [
        [1, '1', '2'],
        [2, '3'],
      ],
    ],
    [
      'days by a format of the standard’s',
      { styles: DAYS, rows: '<row r="1"><c r="A1" s="1"><v>45777</v></c></row>' },
      [[1, '2025-04-30']],
    ],
    [
      'days by a format of the file’s',
      { styles: DAYS, rows: '<row r="1"><c r="A1" s="2"><v>45777.5</v></c></row>' },
      [[1, '2025-04-30']],
    ],
    [
      'days from 1904',
      {
        styles: DAYS,
        workbook: '<workbookPr date1904="1"/>',
        rows: '<row r="1"><c r="A1" s="1"><v>44315</v></c></row>',
      },
      [[1, '2025-04-30']],
    ],
    [
      'leading zeros of a format',
      { styles: DAYS, rows: '<row r="1"><c r="A1" s="3"><v>123</v></c></row>' },
      [[1, '00123']],
    ],
    [
      'hours and words in a format are no day',
      { styles: DAYS, rows: '<row r="1"><c r="A1" s="4"><v>1.5</v></c><c r="B1" s="5"><v>7</v></c></row>' },
      [[1, '1.5', '7']],
    ],
    [
      'a number in full',
      { rows: '<row r="1"><c r="A1"><v>4.12345678E8</v></c><c r="B1"><v>0.10000000000000001</v></c></row>' },
      [[1, '412345678', '0.1']],
    ],
    [
      'a boolean and a day in ISO',
      { rows: '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="d"><v>2025-04-30T00:00:00</v></c></row>' },
      [[1, 'TRUE', '2025-04-30']],
    ],
    [
      'a line break that XML can’t write',
      { rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000A_b</t></is></c></row>' },
      [[1, 'a\nb']],
    ],
    [
      'a size that the sheet states and hasn’t',
      { before: '<dimension ref="A1:XFD1048576"/>', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      [[1, '1']],
    ],
    [
      'rows and cells with a format alone are nothing',
      { rows: '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576" s="1"/>' },
      [[1, '1']],
    ],
    [
      'cells that are merged down',
      {
        rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
        behind: '<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>',
      },
      [
        [1, '1'],
        [2, '1', '2'],
      ],
    ],
  ])('%s', async (_name, given, rows) => {
    expect(await shown(given)).toEqual(rows);
  });

  test.each<[string, Given, unknown]>([
    [
      'a formula that asks the network',
      { rows: '<row r="2"><c r="B2" t="str"><f>WEBSERVICE("http://x")</f><v>1</v></c></row>' },
      [['formula-calls-out', 2, 'B']],
    ],
    [
      'a formula that asks another workbook',
      { rows: '<row r="2"><c r="B2"><f>[1]Sheet1!A1</f><v>1</v></c></row>' },
      [['formula-calls-out', 2, 'B']],
    ],
    [
      'a formula without a value',
      { rows: '<row r="2"><c r="B2"><f>A1</f></c></row>' },
      [['formula-without-value', 2, 'B']],
    ],
    ['an error', { rows: '<row r="2"><c r="B2" t="e"><v>#REF!</v></c></row>' }, [['error-value', 2, 'B']]],
    [
      '29 February 1900',
      { styles: DAYS, rows: '<row r="2"><c r="B2" s="1"><v>60</v></c></row>' },
      [['no-such-day', 2, 'B']],
    ],
    [
      'hidden rows',
      { rows: '<row r="2" hidden="1"><c r="B2"><v>1</v></c></row>' },
      [['hidden-rows', null, null]],
    ],
    [
      'a hidden sheet',
      { sheets: '<sheet name="x" sheetId="1" state="hidden" r:id="rId1"/>' },
      [['hidden-sheet', null, null]],
    ],
    [
      'merged cells',
      {
        rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
        behind: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      },
      [
        ['merged-down', 1, null],
        ['merged-across', 1, null],
      ],
    ],
  ])('%s: told', async (_name, given, problems) => {
    expect(await problemsOf(given)).toEqual(problems);
  });
});

describe('a hostile workbook', () => {
  test.each<[string, Given, object, string]>([
    ['entities', { strings: '<si><t>&lol;</t></si>' }, {}, 'not-well-formed'],
    ['deep nesting', { rows: '<a>'.repeat(100) }, {}, 'too-deep'],
    [
      'a million columns',
      { rows: `<row r="1">${'<c><v>1</v></c>'.repeat(1000)}</row>` },
      {},
      'too-many-columns',
    ],
    [
      'a cell far to the right',
      { rows: '<row r="1"><c r="XFD1"><v>1</v></c></row>' },
      {},
      'too-many-columns',
    ],
    [
      'rows that stand twice',
      { rows: '<row r="2"><c><v>1</v></c></row><row r="2"/>' },
      {},
      'rows-out-of-order',
    ],
    ['rows beyond the limit', { rows: '<row><c><v>1</v></c></row>'.repeat(3) }, { rows: 2 }, 'too-many-rows'],
    [
      'a text beyond the limit',
      { rows: `<row><c t="inlineStr"><is><t>${'x'.repeat(2000)}</t></is></c></row>` },
      { textCharacters: 1000 },
      'text-too-long',
    ],
    [
      'a comment that never ends',
      { before: `<!--${'x'.repeat(90_000)}` },
      { textCharacters: 1000 },
      'text-too-long',
    ],
    [
      'one text that many cells name',
      { strings: `<si><t>${'x'.repeat(900)}</t></si>`, rows: '<row><c t="s"><v>0</v></c></row>'.repeat(20) },
      { characters: 10_000 },
      'too-much-text',
    ],
    ['elements beyond the limit', { rows: '<row/>'.repeat(50) }, { elements: 20 }, 'too-many-elements'],
  ])('%s: refused', async (_name, given, limits, code) => {
    expect(await read(given, limits)).toMatchObject({ kind: 'refused', problem: { code } });
  });

  test('a document type is refused', async () => {
    const parts = aWorkbook({});
    const dtd = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook/>';
    const hostile: Parts = {
      ...parts,
      read: (name) => (name === 'xl/workbook.xml' ? chunksOf(dtd) : parts.read(name)),
    };
    expect(await readXlsx(hostile, INCOMING_LIMITS)).toMatchObject({ problem: { code: 'doctype-refused' } });
  });
});
