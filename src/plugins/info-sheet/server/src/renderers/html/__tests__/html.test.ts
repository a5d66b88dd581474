import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { anInfoSheet, aPartlyTranslatedText, aSection, someRichText } from '../../__tests__/an-info-sheet';
import { hostileSheet } from '../../__tests__/hostile-sheets';
import type { SheetAssets } from '../../renderer';
import { htmlRenderer } from '../index';
import { golden } from '../../../../../../../../tests/helpers/golden';

const NOTHING: SheetAssets = { pictures: new Map() };

async function render(
  ...[sheet, assets = NOTHING]: Partial<Parameters<typeof htmlRenderer.render>>
): Promise<string> {
  const { bytes } = await htmlRenderer.render(sheet ?? anInfoSheet(), assets);
  return Buffer.from(bytes).toString('utf8');
}

const bodyOf = (page: string): string => page.replace(/[^]*<body>|<\/body>[^]*/g, '');

describe('the page', () => {
  test('is the sheet, to the letter', async () => {
    const page = await render(anInfoSheet({ sections: [aSection({ blocks: someRichText() })] }));
    expect(bodyOf(page)).toBe(golden(path.join(__dirname, 'golden/sheet.html'), bodyOf(page)));
  });

  test('is in the language and direction of the sheet', async () => {
    expect(await render(anInfoSheet({ locale: 'ar', direction: 'rtl' }))).toContain(
      '<html lang="ar" dir="rtl">',
    );
  });

  test('turns a part that fell back to its own direction', async () => {
    const page = await render(
      anInfoSheet({ locale: 'ar', direction: 'rtl', title: { text: 'Twinning', locale: 'en' } }),
    );
    expect(page).toContain('<h1><span lang="en" dir="ltr">Twinning</span></h1>');
  });

  test('tags the pieces of a rich text that aren’t translated', async () => {
    const sheet = anInfoSheet({
      locale: 'ar',
      direction: 'rtl',
      sections: [aSection({ locale: 'ar', blocks: aPartlyTranslatedText('ar', 'توأمة') })],
    });
    const page = await render(sheet);
    expect(page).toContain('<p lang="en" dir="ltr">The first one.</p>\n<p>توأمة</p>');
    expect(page).toContain('<ul><li>توأمة</li><li lang="en" dir="ltr">The second one.</li></ul>');
  });

  test('holds its pictures', async () => {
    const picture = { bytes: Buffer.from('picture'), mime: 'image/png', width: 30, height: 20 } as const;
    const image = { name: 'map', url: '/uploads/map.png', alternativeText: 'A "map"' };
    const blocks = [{ type: 'image' as const, image, children: [] }];
    const page = await render(anInfoSheet({ sections: [aSection({ blocks })] }), {
      pictures: new Map([['/uploads/map.png', picture]]),
    });
    expect(page).toContain(
      '<img src="data:image/png;base64,cGljdHVyZQ==" alt="A &quot;map&quot;" width="30" height="20">',
    );
  });

  test('says what a missing picture would have shown, and reports it', async () => {
    const image = { name: 'map', url: '/uploads/map.png', alternativeText: 'A map' };
    const sheet = anInfoSheet({ sections: [aSection({ blocks: [{ type: 'image', image, children: [] }] })] });
    const { bytes, diagnostics } = await htmlRenderer.render(sheet, NOTHING);
    expect(Buffer.from(bytes).toString('utf8')).toContain('<p class="missing-picture">A map</p>');
    expect(diagnostics).toEqual([
      { code: 'missing-picture', place: 'sections.description.0', url: '/uploads/map.png' },
    ]);
  });

  test('loads nothing and runs nothing', async () => {
    const page = await render();
    expect(page).not.toMatch(/<script|<link|<iframe|@import|url\(|src="http/);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
  });
});

describe('a hostile text', () => {
  const TAGS =
    /^(?:!doctype html|html|head|meta|title|style|body|header|main|footer|section|div|p|h[1-6]|dl|dt|dd|a|span|time|svg|path|ul|ol|li|blockquote|pre|code|em|strong|u|s|br)$/i;

  test('never becomes markup', async () => {
    await fc.assert(
      fc.asyncProperty(hostileSheet, async (sheet) => {
        const page = await render(sheet);
        for (const [, tag] of page.matchAll(/<\/?([^\s>]+(?: html)?)/g)) expect(tag).toMatch(TAGS);
        for (const [, attribute] of page.matchAll(/\s(on\w+)\s*=(?=[^<>]*>)/g))
          expect(attribute).toBeUndefined();
        for (const [, href] of page.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(https?|mailto):/);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
