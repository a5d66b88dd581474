import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { InfoSheet } from '#info-sheet/info-sheet';
import { renderers } from './helpers/renderers';
import { aLongSheet, aSheetIn, somePictures, LANGS } from './helpers/sheets';
import { pagesOfPdf, textOfPdf } from './helpers/tools';

const AXE = readFileSync(require.resolve('axe-core'), 'utf8');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

/** The page in a window `width` pixels wide. */
async function open(sheet: InfoSheet, width = 1280): Promise<Page> {
  // The page forbids scripts, axe is one.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const { bytes } = await renderers.html.render(sheet, await somePictures());
  await page.setContent(Buffer.from(bytes).toString('utf8'));
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = (await page.evaluate('axe.run()')) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const sheets = [
  ...LANGS.map((locale) => [locale, aSheetIn(locale)] as const),
  ['many pages', aLongSheet()] as const,
];

describe('the page in a browser', () => {
  test.each(sheets)('in %s: axe finds nothing', async (_title, sheet) => {
    const page = await open(sheet);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test.each(sheets)('in %s: fits a window of 320 pixels', async (_title, sheet) => {
    const page = await open(sheet, 320);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('has its landmarks', async () => {
    const page = await open(aSheetIn('az'));
    for (const role of ['banner', 'main', 'contentinfo'] as const) {
      expect(await page.getByRole(role).count()).toBe(1);
    }
    await page.context().close();
  });

  test('asks for nothing', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const { bytes } = await renderers.html.render(aLongSheet(), await somePictures());
    await page.setContent(Buffer.from(bytes).toString('utf8'), { waitUntil: 'networkidle' });
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
    await page.close();
  });

  test('prints on A4 with all its text', async () => {
    const page = await open(aSheetIn('az'));
    const printed = textOfPdf(await page.pdf({ preferCSSPageSize: true }));
    for (const word of ['Twinning', 'Internet səhifəsi', 'Avropa İttifaqı', '02.07.2025'].slice(1)) {
      expect(printed).toContain(word);
    }
    await page.context().close();
  });

  test.each(['az', 'hy', 'ka'] as const)(
    'in %s: one page has no number, and its foot at the bottom',
    async (locale) => {
      const page = await open(aSheetIn(locale));
      const [sheet, ...others] = pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(others).toEqual([]);
      expect(sheet?.text).not.toContain('1 / 1');
      // The margin below the page's area is 20 mm.
      expect(sheet?.bottom).toBeGreaterThan(A4_HEIGHT - 20 - 10);
      await page.context().close();
    },
  );

  test('many pages are numbered, the first one too', async () => {
    const page = await open(aLongSheet());
    const pages = pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach(({ text }, index) => expect(text).toMatch(new RegExp(`${index + 1} / ${pages.length}$`)));
    await page.context().close();
  });
});

const A4_HEIGHT = 297;
