import fc from 'fast-check';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createTypstCompiler } from '../../../adapters/typst/compiler';
import { loadFonts } from '../../../adapters/typst/load-fonts';
import { anInfoSheet, aParagraph, aSection, aText, someRichText } from '../../__tests__/an-info-sheet';
import { hostileSheet } from '../../__tests__/hostile-sheets';
import type { Renderer, SheetAssets } from '../../renderer';
import { coverageOf } from '../font-coverage';
import { pdfRenderer } from '../index';
import type { TypesetJob } from '../typeset';

const NOTHING: SheetAssets = { pictures: new Map() };

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
    { has: () => true },
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

  test('is made of letters that a style lacks, too', async () => {
    const children = [{ ...aText('Ↄ'), bold: true, italic: true }];
    const blocks = [{ type: 'paragraph' as const, children }];
    const { diagnostics } = await renderer.render(anInfoSheet({ sections: [aSection({ blocks })] }), NOTHING);
    expect(diagnostics).toMatchObject([{ code: 'missing-glyph', characters: ['Ↄ'] }]);
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
        const { bytes } = await renderer.render(sheet, NOTHING);
        expect(Buffer.from(bytes).includes('/MarkInfo')).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
