import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createTypstCompiler } from '../../../adapters/typst/compiler';
import { loadFonts } from '../../../adapters/typst/load-fonts';
import { anInfoSheet, aParagraph, aSection, aText, someRichText } from '../../__tests__/an-info-sheet';
import { hostileSheet } from '../../__tests__/hostile-sheets';
import type { Renderer, SheetAssets } from '../../renderer';
import { coverageOf } from '../font-coverage';
import { findLosses } from '../find-losses';
import { pdfRenderer } from '../index';
import type { TypesetJob } from '../typeset';

const NOTHING: SheetAssets = { pictures: new Map() };

const aLink = (url: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'link' as const, url, children: [aText('here')] }],
});

/** The real compiler, in this thread. */
let renderer: Renderer;
beforeAll(() => {
  const fonts = loadFonts();
  const compile = createTypstCompiler(fonts.flat());
  renderer = pdfRenderer(async (job) => compile(job), coverageOf(fonts));
});

async function jobOf(sheet = anInfoSheet()): Promise<TypesetJob> {
  const jobs: TypesetJob[] = [];
  const recorder = pdfRenderer(
    async (job) => {
      jobs.push(job);
      return new Uint8Array();
    },
    { has: () => true, covers: () => true },
  );
  await recorder.render(sheet, NOTHING);
  return jobs[0]!;
}

describe('what Typst is given', () => {
  test('is data alone: the source is the same for every sheet', async () => {
    const hostile = await jobOf(anInfoSheet({ title: { text: '#eval("1")', locale: 'en' }, heading: ']' }));
    expect(hostile.files.map(({ path }) => path)).toEqual(['/sheet.json', '/design.json']);
    expect(hostile.files[1]).toEqual((await jobOf()).files[1]);
    const [data] = hostile.files;
    expect(JSON.parse(Buffer.from(data!.bytes).toString())).toMatchObject({ title: { text: '#eval("1")' } });
  });

  test('is dated on the day that the sheet says', async () => {
    expect((await jobOf()).timestamp).toBe(Date.UTC(2025, 6, 2) / 1000);
  });
});

describe('the PDF', () => {
  test('has the same bytes for the same sheet, each time', async () => {
    const sheet = anInfoSheet({ sections: [aSection({ blocks: someRichText() })] });
    const [first, second] = [await renderer.render(sheet, NOTHING), await renderer.render(sheet, NOTHING)];
    expect(Buffer.from(first.bytes.subarray(0, 5)).toString('latin1')).toBe('%PDF-');
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test('reports characters that no font has, with their place', async () => {
    const blocks = [aParagraph('plain'), aParagraph('中国 and 😀, 中')];
    const { diagnostics } = await renderer.render(anInfoSheet({ sections: [aSection({ blocks })] }), NOTHING);
    expect(diagnostics).toEqual([
      { code: 'missing-glyph', place: 'sections.description.1', characters: ['中', '国', '😀'] },
    ]);
  });

  test.each([
    ['in a text', (href: string) => anInfoSheet({ sections: [aSection({ blocks: [aLink(href)] })] })],
    [
      'in a fact',
      (href: string) =>
        anInfoSheet({
          facts: [
            { key: 'website', label: 'W', kind: 'links', text: 'here', links: [{ href, text: 'here' }] },
          ],
        }),
    ],
    ['of the project’s page', (href: string) => anInfoSheet({ projectPage: { label: 'here', href } })],
  ])('prints the text alone of a link %s that is too long', async (_title, sheetWith) => {
    const long = `https://example.org/?q=${'ა'.repeat(1420)}`;
    const { diagnostics } = await renderer.render(sheetWith(long), NOTHING);
    expect(diagnostics).toMatchObject([{ code: 'dropped-link' }]);
    const longest = `https://example.org/${'a'.repeat(8000 - 20)}`;
    expect((await renderer.render(sheetWith(longest), NOTHING)).diagnostics).toEqual([]);
  });

  test('says beforehand what it can’t print', () => {
    const blocks = [aParagraph('中'), aLink(`https://example.org/${'a'.repeat(8000)}`)];
    expect(
      findLosses(anInfoSheet({ sections: [aSection({ blocks })] }), coverageOf(loadFonts())),
    ).toMatchObject([
      { code: 'missing-glyph', place: 'sections.description.0', characters: ['中'] },
      { code: 'dropped-link', place: 'sections.description.1' },
    ]);
  });

  test('has a sign that looks like one that no font has', async () => {
    const { diagnostics } = await renderer.render(
      anInfoSheet({ title: { text: '✅ 📧', locale: 'en' } }),
      NOTHING,
    );
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['marks of another family than their letter’s', 'v\u0348 \u{1D69F}\u0348\u0301 ა\u0301 م\u0301'],
    ['marks on nothing', '\u0301\u064B\u20E3'],
    ['joiners and selectors', 'a\u200D\u0301\uFE0F ✔\uFE0F 1\uFE0F\u20E3'],
  ])('is made of %s', async (_title, text) => {
    const blocks = [aParagraph(text)];
    const { diagnostics } = await renderer.render(anInfoSheet({ sections: [aSection({ blocks })] }), NOTHING);
    expect(diagnostics.map(({ code }) => code)).not.toContain('simplified');
  });

  test('is made of a picture that nobody describes', async () => {
    const bytes = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#123' } })
      .jpeg()
      .toBuffer();
    const url = '/uploads/x.jpg';
    const pictures = new Map([[url, { bytes, mime: 'image/jpeg', width: 30, height: 20 } as const]]);
    const blocks = [
      { type: 'image' as const, image: { name: 'x', url, alternativeText: '\u200B' }, children: [] },
    ];
    const sheet = anInfoSheet({ sections: [aSection({ blocks })] });
    expect((await renderer.render(sheet, { pictures })).diagnostics).toEqual([]);
  });

  test('is set in plain letters where it can’t be set as it is', async () => {
    const jobs: TypesetJob[] = [];
    const failing = pdfRenderer(
      async (job) => {
        if (jobs.push(job) === 1) throw new Error('no');
        return new Uint8Array([1]);
      },
      { has: () => true, covers: () => true },
    );
    const { bytes, diagnostics } = await failing.render(
      anInfoSheet({ title: { text: 'a\u0348', locale: 'en' } }),
      NOTHING,
    );
    expect(bytes).toHaveLength(1);
    expect(diagnostics).toContainEqual({ code: 'simplified', place: 'sheet' });
    expect(Buffer.from(jobs[1]!.files[0]!.bytes).toString()).not.toMatch(/\u0348|"href":"/);
  });

  test('is made of letters that a style lacks, too', async () => {
    const children = [{ ...aText('\u20C0'), bold: true, italic: true }];
    const blocks = [{ type: 'paragraph' as const, children }];
    const { diagnostics } = await renderer.render(anInfoSheet({ sections: [aSection({ blocks })] }), NOTHING);
    expect(diagnostics).toMatchObject([{ code: 'missing-glyph', characters: ['\u20C0'] }]);
  });

  test('needs no glyph for characters that are never drawn', async () => {
    const { diagnostics } = await renderer.render(
      anInfoSheet({ title: { text: 'a\u200Db\u00ADc\uFE0F', locale: 'en' } }),
      NOTHING,
    );
    expect(diagnostics).toEqual([]);
  });

  test('takes a megabyte of text', async () => {
    const blocks = [aParagraph('Twinning relies on learning by doing. '.repeat(28_000))];
    const { bytes } = await renderer.render(anInfoSheet({ sections: [aSection({ blocks })] }), NOTHING);
    expect(bytes.length).toBeGreaterThan(100_000);
  }, 60_000);

  test('takes a megabyte without a space', async () => {
    const blocks = [{ type: 'paragraph' as const, children: [aText('x'.repeat(1_000_000))] }];
    const { bytes } = await renderer.render(anInfoSheet({ sections: [aSection({ blocks })] }), NOTHING);
    expect(bytes.length).toBeGreaterThan(100_000);
  }, 60_000);
});

describe('a hostile text', () => {
  test('is printed as accessible as any other', async () => {
    await fc.assert(
      fc.asyncProperty(hostileSheet, async (sheet) => {
        const { bytes, diagnostics } = await renderer.render(sheet, NOTHING);
        expect(Buffer.from(bytes).includes('/MarkInfo')).toBe(true);
        expect(diagnostics.map(({ code }) => code)).not.toContain('simplified');
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
