import { beforeAll, describe, expect, test } from '@jest/globals';
import { renderers } from './helpers/renderers';
import { aLongSheet, aSheetIn, somePictures, LANGS } from './helpers/sheets';
import { openInLibreOffice, runOn, textOfPdf } from './helpers/tools';

const sheets = [...LANGS.map((locale) => aSheetIn(locale)), aLongSheet()];
const titles = [...LANGS.map((locale) => `in ${locale}`), 'of many pages'];

/** What is compared: neither space nor byte order and direction marks, nor the numbers of pages. */
const lettersOf = (text: string): string =>
  text.replace(/ \d+ \/ \d+(?= |$)/g, '').replace(/[\s\uFEFF\u200E\u200F\u202A-\u202E]/g, '');

const sorted = (text: string): string => Array.from(lettersOf(text)).sort().join('');

let opened: { pdf: Uint8Array; text: string }[];
let printed: string[];
beforeAll(async () => {
  const assets = await somePictures();
  const files = [];
  printed = [];
  for (const sheet of sheets) {
    files.push((await renderers.docx.render(sheet, assets)).bytes);
    printed.push(textOfPdf((await renderers.pdf.render(sheet, assets)).bytes));
  }
  opened = openInLibreOffice(files);
});

describe.each(titles.map((title, index) => [title, index] as const))('a document %s', (title, index) => {
  test('has the text of the PDF', () => {
    // As plain text, LibreOffice puts marks of its own before the items of lists.
    const found = lettersOf(opened[index]!.text).replace(/[◦•–]/g, '');
    const expected = lettersOf(printed[index]!).replace(/[◦•–]/g, '');
    // Poppler turns the letters of an Arabic ligature around: there, only which letters they are is compared.
    if (title === 'in ar') expect(sorted(found)).toBe(sorted(expected));
    else expect(found).toBe(expected);
  });

  test('is printed by LibreOffice with every letter of the PDF', () => {
    expect(sorted(textOfPdf(opened[index]!.pdf))).toBe(sorted(printed[index]!));
  });
});

test('LibreOffice finds headings, lists, tables, links and pictures as such', () => {
  const structure = runOn(opened.at(-1)!.pdf, 'pdf', 'pdfinfo', (file) => ['-struct', file]);
  for (const type of ['H1', 'H2', 'H3', 'H4', 'Table', 'L', 'Figure', 'Link']) {
    expect(structure).toMatch(new RegExp(`^\\s*${type}\\b`, 'm'));
  }
});
