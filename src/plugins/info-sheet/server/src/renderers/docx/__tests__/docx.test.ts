import path from 'node:path';
import fc from 'fast-check';
import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from '@jest/globals';
import { loadEmblem } from '../../../adapters/load-emblem';
import {
  anInfoSheet,
  aPartlyTranslatedText,
  aSection,
  aText,
  someRichText,
} from '../../__tests__/an-info-sheet';
import { hostileSheet } from '../../__tests__/hostile-sheets';
import type { SheetAssets } from '../../renderer';
import { docxRenderer as buildRenderer } from '../index';
import { golden } from '../../../../../../../../tests/helpers/golden';

const docxRenderer = buildRenderer(loadEmblem());
const NOTHING: SheetAssets = { pictures: new Map() };

async function partsOf(sheet = anInfoSheet(), assets = NOTHING): Promise<Map<string, string>> {
  const { bytes } = await docxRenderer.render(sheet, assets);
  const { files } = await JSZip.loadAsync(bytes);
  const parts = Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(
    await Promise.all(parts.map(async ([name, part]) => [name, await part.async('string')] as const)),
  );
}

/** One element a line, namespaces left out: what a person can compare. */
function readable(xml: string): string {
  return xml.replace(/ xmlns:\w+="[^"]*"/g, '').replace(/></g, '>\n<');
}

describe('the document', () => {
  test('is the sheet, to the letter', async () => {
    const parts = await partsOf(anInfoSheet({ sections: [aSection({ blocks: someRichText() })] }));
    const text = readable(parts.get('word/document.xml')!);
    expect(text).toBe(golden(path.join(__dirname, 'golden/document.xml'), text));
  });

  test('has the same bytes for the same sheet, each time', async () => {
    const sheet = anInfoSheet({ sections: [aSection({ blocks: someRichText() })] });
    const [first, second] = [
      await docxRenderer.render(sheet, NOTHING),
      await docxRenderer.render(sheet, NOTHING),
    ];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test('has its title, its language and its date', async () => {
    const parts = await partsOf();
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Twinning</dc:title>');
    expect(parts.get('docProps/core.xml')).toMatch(/<dcterms:created[^>]*>2025-07-02T00:00:00Z</);
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="az"');
  });

  test('tags the pieces of a rich text that aren’t translated', async () => {
    const parts = await partsOf(
      anInfoSheet({ sections: [aSection({ blocks: aPartlyTranslatedText('az') })] }),
    );
    const runs = [
      ...parts
        .get('word/document.xml')!
        .matchAll(/<w:lang w:val="(\w+)"[^>]*>(?:(?!<w:lang ).)*?<w:t[^>]*>([^<]*)/gs),
    ];
    const langs = runs.map(([, lang, text]) => `${lang} ${text}`);
    expect(langs).toEqual(expect.arrayContaining(['en The first one.', 'az Tvinninq', 'en The second one.']));
    expect(langs).not.toContain('az The first one.');
  });

  test('numbers each list from one', async () => {
    const list = {
      type: 'list' as const,
      format: 'ordered' as const,
      children: [{ type: 'list-item' as const, children: [aText('x')] }],
    };
    const parts = await partsOf(anInfoSheet({ sections: [aSection({ blocks: [list, list] })] }));
    const numbers = [...parts.get('word/document.xml')!.matchAll(/<w:numId w:val="(\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(numbers).size).toBe(2);
  });

  const quote = (text: string) => ({ type: 'quote' as const, children: [aText(text)] });
  const code = (text: string) => ({ type: 'code' as const, children: [aText(text)] });

  test.each([
    ['two quotes', [quote('a'), quote('b')]],
    ['two pieces of code', [code('a'), code('b')]],
  ])('keeps %s that adjoin two', async (_title, blocks) => {
    const parts = await partsOf(anInfoSheet({ sections: [aSection({ blocks })] }));
    expect(parts.get('word/document.xml')).toMatch(/>a<.*<w:pStyle w:val="Gap"\/>.*>b</s);
  });

  test('has a quote’s bar where the quote begins', async () => {
    const rtl = await partsOf(
      anInfoSheet({
        locale: 'ar',
        direction: 'rtl',
        sections: [aSection({ locale: 'ar', blocks: [quote('نص')] })],
      }),
    );
    expect(rtl.get('word/document.xml')).toContain('<w:pStyle w:val="QuoteFromRight"/>');
    const style = /w:styleId="QuoteFromRight".*?<\/w:style>/s.exec(rtl.get('word/styles.xml')!)![0];
    expect(style).toMatch(/<w:right [^>]*w:color="FFCC00"/);
    expect(style).not.toMatch(/<w:left [^>]*w:color="FFCC00"/);
  });

  test('keeps the end of its text with its foot', async () => {
    const parts = await partsOf();
    expect(parts.get('word/document.xml')).toMatch(
      /<w:keepNext\/>(?:(?!<w:p>).)*rely|<w:keepNext\/>(?:(?!<w:p>).)*relies/s,
    );
  });

  test('runs from right to left in Arabic', async () => {
    const parts = await partsOf(anInfoSheet({ locale: 'ar', direction: 'rtl', heading: 'صحيفة المشروع' }));
    expect(parts.get('word/document.xml')).toMatch(/<w:bidi\/>.*<w:rtl\/>.*صحيفة المشروع/s);
  });
});

describe('a hostile text', () => {
  test('is well-formed XML in every part', async () => {
    await fc.assert(
      fc.asyncProperty(hostileSheet, async (sheet) => {
        for (const xml of (await partsOf(sheet)).values()) {
          expect(() => new SaxesParser({ xmlns: true }).write(xml).close()).not.toThrow();
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('that looks like an id of the package stays as it is', async () => {
    const text = 'Id="rIdaaaaaaaaaaaaaaaaaaaaa"';
    const parts = await partsOf(anInfoSheet({ title: { text, locale: 'en' } }));
    expect(parts.get('word/document.xml')).toContain('rIdaaaaaaaaaaaaaaaaaaaaa');
  });
});
