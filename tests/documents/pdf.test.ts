import { beforeAll, describe, expect, test } from '@jest/globals';
import { printSheet, type PrintedSheet } from '../../src/plugins/info-sheet/server/src/renderers/print';
import type { InfoSheet } from '#info-sheet/info-sheet';
import { flatten, structureOf, untaggedTexts, type Tag } from './helpers/pdf-structure';
import { renderers } from './helpers/renderers';
import { aLongSheet, aPartlyTranslatedSheet, aSheetIn, somePictures, LANGS } from './helpers/sheets';
import { runOn, textOfPdf } from './helpers/tools';

const NOTHING = { pictures: new Map() };

/** The words that a sheet of paragraphs prints, in its order. */
function wordsOf(sheet: InfoSheet): string {
  const { printed } = printSheet(sheet, NOTHING);
  return [
    printed.heading?.text,
    printed.title.text,
    ...printed.facts.flatMap(({ label, parts }) => [label.text, parts.map(({ text }) => text).join('')]),
    ...printed.sections.flatMap(({ label, blocks }) => [label.text, ...blocks.map(paragraphText)]),
    printed.funding?.statement.text,
    printed.projectPage?.label.text,
    printed.createdOn.label.text,
    printed.createdOn.value.text,
  ]
    .filter(Boolean)
    .join(' ');
}

function paragraphText(block: PrintedSheet['sections'][number]['blocks'][number]): string {
  if (block.kind !== 'paragraph') throw new Error(`No words for ${block.kind}`);
  return block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
}

const levelsOf = (tags: Tag[]): number[] =>
  flatten(tags).flatMap(({ type }) => (/^H\d$/.test(type) ? Number(type.slice(1)) : []));

describe.each(LANGS)('a sheet in %s', (locale) => {
  const sheet = aSheetIn(locale);
  let pdf: Uint8Array;
  beforeAll(async () => {
    const { bytes, diagnostics } = await renderers.pdf.render(sheet, NOTHING);
    expect(diagnostics).toEqual([]);
    pdf = bytes;
  });

  test('is tagged, titled, on A4', () => {
    const info = runOn(pdf, 'pdf', 'pdfinfo', (file) => [file]);
    expect(info).toMatch(/^Tagged:\s+yes$/m);
    expect(info).toContain(sheet.title.text);
    expect(info).toMatch(/^Page size:.*A4/m);
    expect(info).toMatch(/^CreationDate:\s+Wed Jul\s+2 .*2025/m);
  });

  test('claims PDF/UA-1', () => {
    const metadata = runOn(pdf, 'pdf', 'pdfinfo', (file) => ['-meta', file]);
    expect(metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  });

  test('embeds every font, with what its glyphs mean', () => {
    const fonts = runOn(pdf, 'pdf', 'pdffonts', (file) => [file])
      .trim()
      .split('\n')
      .slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/\syes yes yes\s+\d+\s+0$/);
  });

  test('is sound', () => {
    expect(runOn(pdf, 'pdf', 'qpdf', (file) => ['--check', file])).toContain(
      'No syntax or stream encoding errors',
    );
  });

  // Poppler turns the letters of an Arabic ligature around, so only the letters are compared there.
  test('gives back its words in reading order', () => {
    const letters = (text: string) =>
      Array.from(text.replace(/[\s\u200E\u200F\u202A-\u202E]/g, ''))
        .sort()
        .join('');
    const [found, expected] = [textOfPdf(pdf), wordsOf(sheet)];
    if (locale === 'ar') expect(letters(found)).toBe(letters(expected));
    else expect(found).toBe(expected);
  });

  test('is in its language, and the part that fell back in English', () => {
    const { lang, tags } = structureOf(pdf);
    expect(lang).toBe(locale);
    const texts = flatten(tags).filter(({ type }) => ['H1', 'H2', 'P'].includes(type));
    const fellBack = texts.filter((tag) => tag.lang !== undefined);
    expect(fellBack.map(({ type, lang: own }) => [type, own])).toEqual(locale === 'en' ? [] : [['P', 'en']]);
  });

  test('has one title, and no level skipped below it', () => {
    const { tags } = structureOf(pdf);
    expect(tags.map(({ type }) => type)).toEqual(['Document']);
    expect(levelsOf(tags)).toEqual([1, 2, 2]);
  });
});

test('a title that fell back is in its own language', async () => {
  const { bytes } = await renderers.pdf.render(
    aSheetIn('ka', { title: { text: 'Twinning', locale: 'en' } }),
    NOTHING,
  );
  expect(flatten(structureOf(bytes).tags).find(({ type }) => type === 'H1')?.lang).toBe('en');
});

test.each(['az', 'ar'] as const)(
  'what isn’t translated is in English piece by piece, in %s',
  async (locale) => {
    const { bytes } = await renderers.pdf.render(aPartlyTranslatedSheet(locale), NOTHING);
    const tags = flatten(structureOf(bytes).tags);
    expect(tags.filter(({ type, lang }) => type === 'P' && lang === 'en')).toHaveLength(1);
    // Facts are a list as well.
    const items = tags.filter(({ type }) => type === 'LI').slice(-2);
    const langs = items.map((item) => flatten([item]).flatMap(({ lang }) => lang ?? []));
    expect(langs).toEqual([[], ['en']]);
  },
);

describe('a long sheet', () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = (await renderers.pdf.render(aLongSheet(), await somePictures())).bytes;
  });

  test('has its pages numbered', () => {
    expect(textOfPdf(pdf)).toMatch(/1 \/ ([3-9]).* \1 \/ \1/);
  });

  test('has a bookmark for every heading', () => {
    const outline = runOn(pdf, 'pdf', 'qpdf', (file) => ['--json=2', '--json-key=outlines', file]);
    const titles = [...outline.matchAll(/"title": "([^"]*)"/g)].map(([, title]) => title);
    expect(titles).toHaveLength(levelsOf(structureOf(pdf).tags).length);
    expect(titles).toContain('Activities');
  });

  test('has every picture with its alternative text', () => {
    const figures = flatten(structureOf(pdf).tags).filter(({ type }) => type === 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual([
      'A river at dawn',
      'A map of the river',
      'Avropa Birliyi',
    ]);
  });

  test('has its rich text in tags of its kind, no level skipped', () => {
    const tags = flatten(structureOf(pdf).tags);
    const types = new Set(tags.map(({ type }) => type));
    for (const type of [
      'H3',
      'H4',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'BlockQuote',
      'Code',
      'Link',
      'Figure',
      'Caption',
    ]) {
      expect(types).toContain(type);
    }
    const levels = levelsOf(structureOf(pdf).tags);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  test('has every text in a tag or marked as an artifact', () => {
    expect(untaggedTexts(pdf)).toBe(0);
  });
});
