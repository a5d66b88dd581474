import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { provided } from '../helpers/provided';
import { findViolations } from './helpers/axe';
import { launchBrowser } from './helpers/browser';
import { signIn } from './helpers/panel';
import { openProject } from './helpers/projects';
import { SCREENSHOTS } from './helpers/screenshots';

const LOCALES = ['en', 'az', 'be', 'hy', 'ka', 'ro', 'uk'];
/** A page of each kind, each in another language. */
const KINDS: [string, string][] = [
  ['home', '/en'],
  ['list', '/az/projects'],
  ['filtered', '/uk/projects?country=GE&status=ongoing'],
  ['nothing', '/ro/projects?q=nothing+of+the+kind'],
  ['project', '/ka/projects/clean-rivers'],
  ['photos', '/hy/projects/clean-rivers'],
  ['country', '/be/countries/UA'],
  ['area', '/ro/priority-areas/partnership-that-protects'],
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
  page.on('console', (message) => messages.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`${page.url()}: ${error.message}`));
  return { page, foreign, messages, close: () => context.close() };
}

describe.each([
  [1440, 'light'],
  [320, 'light'],
  [1440, 'dark'],
  [320, 'dark'],
] as const)('%d pixels wide, in the %s,', (width, colorScheme) => {
  test('every kind of page passes axe, fits, and asks nobody else', async () => {
    const { page, foreign, messages, close } = await visit({ viewport: { width, height: 900 }, colorScheme });
    for (const [kind, address] of KINDS) {
      const answer = await page.goto(origin + address);
      expect([kind, answer?.status()]).toEqual([kind, 200]);
      expect([kind, await findViolations(page, 'body')]).toEqual([kind, []]);
      const tooWide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect([kind, tooWide]).toEqual([kind, 0]);
      await page.screenshot({
        path: path.join(SCREENSHOTS, `portal-${kind}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
    }
    expect(foreign).toEqual([]);
    expect(messages).toEqual([]);
    await close();
  });
});

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
