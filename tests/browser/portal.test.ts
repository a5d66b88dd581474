import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { provided } from '../helpers/provided';
import { findViolations } from './helpers/axe';
import { launchBrowser } from './helpers/browser';
import { signIn } from './helpers/panel';
import { openProject } from './helpers/projects';
import { SCREENSHOTS } from './helpers/screenshots';

const LOCALES = ['en', 'az', 'be', 'hy', 'ka', 'ro', 'uk'];
/** A page of each kind, each in another language, and what it answers. */
const KINDS: [kind: string, address: string, status: number][] = [
  ['home', '/en', 200],
  ['list', '/az/projects', 200],
  ['filtered', '/uk/projects?country=GE&status=ongoing', 200],
  ['nothing', '/ro/projects?q=nothing+of+the+kind', 200],
  ['project', '/ka/projects/clean-rivers', 200],
  ['photos', '/hy/projects/clean-rivers', 200],
  ['country', '/be/countries/UA', 200],
  ['area', '/ro/priority-areas/partnership-that-protects', 200],
  ['subsector', '/az/subsectors/governance-and-public-administration', 200],
  ['topic', '/uk/topics/good-government', 200],
  ['missing', '/hy/projects/nothing-of-the-kind', 404],
];

let browser: Browser;
let origin: string;
beforeAll(async () => {
  origin = provided('origin');
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Visit {
  page: Page;
  /** What the page asked of anybody else. */
  foreign: string[];
  /** What the browser complained about. */
  messages: string[];
  close(): Promise<void>;
}

async function visit(options: Parameters<Browser['newContext']>[0]): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const foreign: string[] = [];
  const messages: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  page.on('console', (message) => {
    // Chromium's own word for an answer of 404, which is what was asked for.
    if (!message.text().startsWith('Failed to load resource: the server responded with a status of 404'))
      messages.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => messages.push(`${page.url()}: ${error.message}`));
  return { page, foreign, messages, close: () => context.close() };
}

/** Opens a page of every kind in turn. */
async function forEachKind({ page }: Visit, look: (kind: string) => Promise<void>): Promise<void> {
  for (const [kind, address, status] of KINDS) {
    const answer = await page.goto(origin + address);
    expect([kind, answer?.status()]).toEqual([kind, status]);
    await look(kind);
  }
}

/** Texts of which a part is hidden behind an edge, and how much wider the page is than the window. */
const CUT = `({
  tooWide: document.documentElement.scrollWidth - innerWidth,
  cut: [...document.querySelectorAll('body *')].filter((each) =>
    each.checkVisibility() && each.closest('svg, .skip, .summary') === null && getComputedStyle(each).overflowX !== 'visible' &&
    each.scrollWidth > each.clientWidth + 1).map((each) => each.outerHTML.slice(0, 80)),
})`;

describe.each(
  [320, 768, 1280, 1920].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
  ),
)('$width pixels wide, in the $colorScheme,', ({ width, colorScheme }) => {
  test('every kind of page passes axe, fits, and asks nobody else', async () => {
    const reader = await visit({ viewport: { width, height: 900 }, colorScheme });
    await forEachKind(reader, async (kind) => {
      expect([kind, await findViolations(reader.page, 'body')]).toEqual([kind, []]);
      expect([kind, await reader.page.evaluate(CUT)]).toEqual([kind, { tooWide: 0, cut: [] }]);
      await reader.page.screenshot({
        path: path.join(SCREENSHOTS, `portal-${kind}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
    });
    expect(reader.foreign).toEqual([]);
    expect(reader.messages).toEqual([]);
    await reader.close();
  });

  // What axe finds can't differ: it is itself JavaScript, and pages have none.
  test('every kind of page fits and asks nobody else with JavaScript off', async () => {
    const viewport = { width, height: 900 };
    const reader = await visit({ viewport, colorScheme, javaScriptEnabled: false });
    await forEachKind(reader, async (kind) => {
      expect([kind, await reader.page.evaluate(CUT)]).toEqual([kind, { tooWide: 0, cut: [] }]);
    });
    expect(reader.foreign).toEqual([]);
    expect(reader.messages).toEqual([]);
    await reader.close();
  });
});

test('at 400 % of a window of 1280 pixels nothing is cut off', async () => {
  const reader = await visit({ viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 });
  await forEachKind(reader, async (kind) => {
    expect([kind, await reader.page.evaluate(CUT)]).toEqual([kind, { tooWide: 0, cut: [] }]);
  });
  await reader.close();
});

test('a page of every kind is light: one style sheet, no script, a small map', async () => {
  const reader = await visit({ viewport: { width: 1280, height: 900 } });
  const { page } = reader;
  let loaded: { type: string; bytes: Promise<number> }[] = [];
  page.on('requestfinished', (request) => {
    const bytes = request.sizes().then(({ responseBodySize }) => responseBodySize);
    loaded.push({ type: request.resourceType(), bytes });
  });
  for (const [kind, address] of KINDS) {
    loaded = [];
    // Without what the page before left in the browser.
    const context = await page.context().newCDPSession(page);
    await context.send('Network.clearBrowserCache');
    await page.goto(origin + address, { waitUntil: 'networkidle' });
    const sizes = await Promise.all(loaded.map(async ({ type, bytes }) => ({ type, bytes: await bytes })));
    const of = (type: string) => sizes.filter((each) => each.type === type);
    const beforePictures = sizes.filter(({ type }) => type !== 'image');
    expect([kind, of('document').length, of('stylesheet').length]).toEqual([kind, 1, 1]);
    expect([kind, of('script'), of('font')]).toEqual([kind, [], []]);
    expect(beforePictures.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(60_000);
    const maps = (await page.evaluate(
      "[...document.querySelectorAll('.map')].map((each) => each.outerHTML)",
    )) as string[];
    for (const map of maps) expect(gzipSync(map).length).toBeLessThan(25_000);
  }
  await reader.close();
});

/** What a keyboard ought to reach, in the order of the page; a marker tells each from the others. */
const MARK_CONTROLS = `[...document.querySelectorAll('a[href], button, input, select, summary')]
  .filter((each) => each.checkVisibility())
  .map((each, index) => { each.dataset.control = String(index); return index; }).length`;

const FOCUSED = `(() => {
  const { activeElement: focused } = document;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  return {
    control: focused.dataset.control === undefined ? null : Number(focused.dataset.control),
    isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  };
})()`;

test.each([true, false])(
  'the keyboard alone reaches everything on a page, in its order, and shows where it is (JavaScript %s)',
  async (javaScriptEnabled) => {
    // A page that scrolls smoothly is still on its way to where the focus is.
    const viewport = { width: 1280, height: 900 };
    const reader = await visit({ viewport, javaScriptEnabled, reducedMotion: 'reduce' });
    const { page } = reader;
    await forEachKind(reader, async (kind) => {
      const controls = await page.evaluate(MARK_CONTROLS);
      const reached: unknown[] = [];
      for (let time = 0; time < Number(controls); time += 1) {
        await page.keyboard.press('Tab');
        reached.push(await page.evaluate(FOCUSED));
      }
      const expected = Array.from({ length: Number(controls) }, (_, control) => ({ control, isSeen: true }));
      expect([kind, reached]).toEqual([kind, expected]);
    });
    await reader.close();
  },
);

/** What of a page a printer would cut off, or print in a colour that can't be read on paper. */
const UNPRINTABLE = `(() => {
  const luminance = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map(Number).map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility() && each.closest('svg, .skip') === null).flatMap((each) => {
    const { color, overflowY } = getComputedStyle(each);
    const isText = [...each.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== '');
    const isPale = isText && 1.05 / (luminance(color) + 0.05) < 4.5;
    const isCut = overflowY !== 'visible' && each.scrollHeight > each.clientHeight + 1;
    return isPale || isCut ? [(isPale ? color + ' ' : 'cut ') + each.outerHTML.slice(0, 80)] : [];
  });
})()`;

test.each(['light', 'dark'] as const)(
  'on paper nothing is cut off or pale, from the %s',
  async (colorScheme) => {
    const reader = await visit({ viewport: { width: 794, height: 1123 }, colorScheme });
    const { page } = reader;
    await page.emulateMedia({ media: 'print' });
    await forEachKind(reader, async (kind) => {
      expect([kind, await page.evaluate(UNPRINTABLE)]).toEqual([kind, []]);
      const text = await page.locator('main').innerText();
      const pdf = path.join(SCREENSHOTS, `portal-${kind}-${colorScheme}.pdf`);
      await page.pdf({
        path: pdf,
        format: 'A4',
        margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
      });
      const printed = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, '');
      const lost = text.split(/\s+/).filter((word) => word.length > 3 && !printed.includes(word));
      expect([kind, lost]).toEqual([kind, []]);
    });
    await reader.close();
  },
);

describe('with JavaScript off', () => {
  let reader: Visit;
  beforeAll(async () => {
    reader = await visit({
      javaScriptEnabled: false,
      locale: 'az-AZ',
      viewport: { width: 1280, height: 900 },
    });
  });
  afterAll(() => reader.close());

  test('a reader gets from the root to a project, its sheet and another language', async () => {
    const { page } = reader;
    await page.goto(origin);
    expect(new URL(page.url()).pathname).toBe('/az');
    await page.getByRole('navigation', { name: 'Əsas menyu' }).getByRole('link').click();
    await page.getByLabel('Layihə axtarışı').fill('çay');
    await page.getByRole('checkbox', { name: 'Gürcüstan' }).check();
    await page.getByRole('button', { name: 'Göstər' }).click();
    expect(new URL(page.url()).search).toContain('country=GE');
    await page.getByRole('link', { name: 'Cənubi Qafqazın təmiz çayları' }).click();
    await page.getByRole('heading', { level: 1, name: 'Cənubi Qafqazın təmiz çayları' }).waitFor();
    const sheet = await page.getByRole('link', { name: 'Məlumat bülleteni, PDF' }).getAttribute('href');
    const pdf = await page.request.get(origin + sheet);
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await page.getByRole('navigation', { name: 'Dillər' }).getByRole('link', { name: 'ქართული' }).click();
    expect(new URL(page.url()).pathname).toBe('/ka/projects/clean-rivers');
    expect(await page.locator('html').getAttribute('lang')).toBe('ka');
  });

  test('the keyboard alone leads past the head to the content', async () => {
    const { page } = reader;
    await page.goto(`${origin}/en/projects/twinning`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#content');
  });
});

test('an editor opens a project’s page from its form', async () => {
  const panel = await signIn(browser, 'Editor');
  await openProject(panel, 'სამხრეთ კავკასიის სუფთა მდინარეები', 'ka');
  const [tab] = await Promise.all([
    panel.page.waitForEvent('popup'),
    panel.page.getByRole('link', { name: 'Open on the portal' }).click(),
  ]);
  await tab.waitForLoadState();
  expect(new URL(tab.url()).pathname).toBe('/ka/projects/clean-rivers');
  await panel.close();
});

test('a crawl finds no dead link, and no alternate that isn’t one', async () => {
  const { page, close } = await visit({});
  const seen = new Set<string>();
  const dead: string[] = [];
  const notMutual: string[] = [];
  const waiting = LOCALES.map((locale) => `/${locale}`);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const answer = await page.request.get(origin + next, { maxRedirects: 0 });
    if (answer.status() !== 200) dead.push(`${next}: ${answer.status()}`);
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html') || next.startsWith('/api/'))
      continue;
    const html = await answer.text();
    for (const alternate of alternatesOf(html)) {
      const other = await page.request.get(origin + alternate);
      // An alternate is known by its own address, and names this page in turn.
      if (canonicalOf(await other.text()) !== alternate) notMutual.push(`${next} → ${alternate}`);
    }
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"#]+)"/g)) {
      const address = href.replaceAll('&amp;', '&');
      // Of all the states that filters have a crawl needs none.
      if (address.startsWith('/') && !address.includes('?')) waiting.push(address);
      else if (address.startsWith('/api/')) waiting.push(address);
    }
  }
  expect(seen.size).toBeGreaterThan(200);
  expect(dead).toEqual([]);
  expect(notMutual).toEqual([]);
  await close();
}, 240_000);

interface Said {
  text: string;
  /** What it stands in. */
  lang: string;
  /** What stands in it. */
  inside: string[];
}

/** Every piece of text of a page with its languages, as the browser has it; names of organisations and addresses are nobody's. */
const TEXTS = `[...document.querySelectorAll('main :is(p, li, h1, h3, figcaption span, dd a:not([rel]))')].map((each) => ({
  text: each.textContent.trim(),
  lang: each.closest('[lang]').lang,
  inside: [...each.querySelectorAll('[lang]')].map(({ lang }) => lang),
}))`;

test('no text of another language goes untagged', async () => {
  const { page, close } = await visit({});
  const english = new Map<string, string[]>();
  const untagged: string[] = [];
  for (const locale of LOCALES) {
    for (const slug of ['clean-rivers', 'young-reporters', 'night-train', 'village-taste', 'twinning']) {
      await page.goto(`${origin}/${locale}/projects/${slug}`);
      const texts: Said[] = await page.evaluate(TEXTS);
      if (locale === 'en')
        english.set(
          slug,
          texts.map(({ text }) => text),
        );
      else
        for (const { text, lang, inside } of texts)
          if (
            text.length > 25 &&
            english.get(slug)?.includes(text) &&
            lang !== 'en' &&
            !inside.includes('en')
          )
            untagged.push(`${locale} ${slug}: ${text}`);
    }
  }
  expect(english.get('clean-rivers')?.length).toBeGreaterThan(10);
  expect(untagged).toEqual([]);
  await close();
});

/** Paths: absolute addresses begin with what the server is told that it is called. */
function alternatesOf(html: string): string[] {
  return [...html.matchAll(/<link rel="alternate" hreflang="(?!x-default)[^"]+" href="([^"]+)"/g)].map(
    ([, href = '']) => pathOf(href),
  );
}

function canonicalOf(html: string): string {
  return pathOf(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '');
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address.replaceAll('&amp;', '&'));
  return pathname + search;
}
