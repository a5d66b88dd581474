import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findViolations } from './helpers/axe';
import { launchBrowser } from './helpers/browser';
import { openDesk } from './helpers/desk';
import { signIn, type Panel, type Theme } from './helpers/panel';
import { openProject, openProjects } from './helpers/projects';

/** A notebook's, a small one's and a phone's. */
const WIDTHS = [1440, 1280, 390];
const DESK = '/plugins/translation-desk';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Pages with something of ours: how one gets there, and the part that is ours where Strapi's is around it. */
const PAGES: [string, (panel: Panel) => Promise<void>, string?][] = [
  ['the desk', (panel) => openDesk(panel, 'sample')],
  ['the desk’s editor', openEditor],
  ['imports', openImport],
  ['the help', openHelp],
  ['the home page’s widget', openHome, 'section:has(a[href$="/translation-desk"])'],
  ['the list of projects', (panel) => openProjects(panel), 'main table tbody, main [role="group"]'],
  ['the form of a project', (panel) => openProject(panel, 'Twinning'), 'main form h2, main form aside'],
  [
    'the form of a translation',
    (panel) => openProject(panel, 'Twinning', 'az'),
    'main form h2, main form aside',
  ],
];

describe.each(['light', 'dark'] satisfies Theme[])('axe finds nothing in the %s', (theme) => {
  let panel: Panel;
  let page: Page;

  beforeAll(async () => {
    panel = await signIn(browser, 'Super admin', theme);
    page = panel.page;
  });
  afterAll(() => panel.close());

  test.each(PAGES)('on %s', async (name, open, part = 'main') => {
    await page.setViewportSize({ width: 1440, height: 1000 });
    await open(panel);
    if (part.includes('aside')) await page.getByRole('heading', { name: 'Info sheet' }).waitFor();
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 1000 });
      await page.waitForTimeout(500);
      if ((await page.locator(part).count()) > 0) found.push(...(await findViolations(page, part)));
      if (theme === 'dark') await panel.picture(`dark ${name} ${width}`.replaceAll(/[^a-z0-9]+/g, '-'));
    }
    expect(found).toEqual([]);
  });
});

async function openEditor(panel: Panel): Promise<void> {
  await openDesk(panel, 'Clean Rivers');
  await panel.page.getByRole('row').nth(1).getByRole('link').first().click();
  await panel.page.getByRole('textbox').first().click();
}

async function openImport({ open, page }: Panel): Promise<void> {
  await open(`${DESK}/import`);
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
}

async function openHelp({ open, page }: Panel): Promise<void> {
  await open('/help');
  await page.getByRole('heading', { name: 'Help' }).first().waitFor();
}

async function openHome({ open, page }: Panel): Promise<void> {
  await open('/');
  await page.getByRole('link', { name: 'Open the desk' }).waitFor();
}
