import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '../helpers/eventually';
import { unzip } from '../helpers/unzip';
import { launchBrowser } from './helpers/browser';
import { signIn, type Panel } from './helpers/panel';
import { openProject, openProjects, selectProjects } from './helpers/projects';

let browser: Browser;
let panel: Panel;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  panel = await signIn(browser, 'Editor');
  page = panel.page;
});
afterAll(() => browser.close());

/** Presses something and gives what is downloaded because of it. */
async function downloadBy(press: () => Promise<void>): Promise<{ file: Download; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { file, content: await readFile(await file.path()) };
}

describe('an editor', () => {
  test('sees beside a project how complete each language is, and what falls back', async () => {
    await openProject(panel, 'Twinning', 'az');
    await page.getByRole('heading', { name: 'Info sheet' }).waitFor();
    const azerbaijani = page.getByRole('button', { name: /^Azerbaijani \(az\)/, expanded: true });
    await azerbaijani.waitFor();
    expect(await azerbaijani.innerText()).toMatch(/\d of 5/);
    expect(await page.getByText(/^From English \(en\): .*(objective|results)/i).isVisible()).toBe(true);
    await panel.picture('info-sheet-panel');
  });

  test('takes the PDF in Georgian away', async () => {
    await openProject(panel, 'Museums Without Doors');
    await page.getByRole('button', { name: /^Georgian \(ka\)/ }).click();
    const link = page.getByRole('link', { name: 'Download the published sheet in ka as PDF' });
    const { file, content } = await downloadBy(() => link.click());
    expect(file.suggestedFilename()).toMatch(/-info-sheet-ka\.pdf$/);
    expect(content.subarray(0, 5).toString()).toBe('%PDF-');
    expect(content.length).toBeGreaterThan(10_000);
  });

  test('looks at the draft’s page in a tab of its own', async () => {
    const link = page.getByRole('link', { name: 'Open the draft sheet in ka as Web' });
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await tab.waitForLoadState();
    expect(await tab.locator('html').getAttribute('lang')).toBe('ka');
    await tab.close();
  });

  test('previews what is being edited', async () => {
    await openProject(panel, 'Twinning', 'az');
    await page.getByRole('link', { name: 'Open preview' }).click();
    const sheet = page.frameLocator('iframe');
    await sheet.getByRole('heading', { level: 1 }).waitFor();
    expect(await sheet.locator('html').getAttribute('lang')).toBe('az');
    await panel.picture('preview');
  });

  test('sees the preview anew when the panel has saved, and nothing of it refused by the browser', async () => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && /\/(info-sheet|portal)\//.test(message.location().url))
        refused.push(message.text());
    });
    const reload = () => page.waitForResponse((response) => response.url().includes('/portal/previews/'));
    await Promise.all([reload(), page.reload()]);
    const sheet = page.frameLocator('iframe');
    await sheet.getByRole('heading', { level: 1 }).waitFor();
    // What Strapi's preview tells the page in its frame after each save.
    const tell =
      "document.querySelector('iframe').contentWindow.postMessage({ type: 'strapiUpdate' }, location.origin)";
    await Promise.all([reload(), page.evaluate(tell)]);
    await sheet.getByRole('heading', { level: 1 }).waitFor();
    expect(refused).toEqual([]);
  });

  test('sees the page as a phone shows it, with the draft’s sheet a click away', async () => {
    await page.getByRole('combobox', { name: 'Select device type' }).click();
    await page.getByRole('option', { name: 'Mobile' }).click();
    const frame = page.frameLocator('iframe');
    const widths = () =>
      frame.locator('html').evaluate((html) => ({ seen: html.clientWidth, needed: html.scrollWidth }));
    await eventually(async () => expect((await widths()).seen).toBeLessThan(420));
    const { seen, needed } = await widths();
    expect(needed).toBe(seen);
    await panel.picture('preview-phone');
    const pdf = frame.getByRole('link', { name: /PDF/ }).first();
    const address = (await pdf.getAttribute('href')) ?? '';
    expect(address).toContain('/info-sheet/tickets/');
    const answer = await page.request.get(new URL(address, page.url()).href);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    await page.getByRole('combobox', { name: 'Select device type' }).click();
    await page.getByRole('option', { name: 'Desktop' }).click();
    await eventually(async () => expect((await widths()).seen).toBeGreaterThan(500));
  });

  test('sees what Site says in each language, around the home page', async () => {
    for (const locale of ['en', 'ka']) {
      await panel.open(`/content-manager/single-types/api::site.site?plugins[i18n][locale]=${locale}`);
      await page.getByRole('link', { name: 'Open preview' }).click();
      const frame = page.frameLocator('iframe');
      await frame.getByRole('heading', { level: 1 }).waitFor();
      expect(await frame.locator('html').getAttribute('lang')).toBe(locale);
      await panel.picture(`site-preview-${locale}`);
    }
  });

  test('downloads the sheets of chosen projects, and opens what came', async () => {
    await openProjects(panel);
    await selectProjects(panel, ['Twinning', 'Village Taste']);
    await page.getByRole('button', { name: 'Info sheets' }).click();
    const dialog = page.getByRole('dialog');
    for (const language of ['Belarusian', 'Armenian', 'Romanian', 'Ukrainian']) {
      await dialog.getByRole('checkbox', { name: new RegExp(language) }).click();
    }
    await panel.picture('bulk-download');
    const start = dialog.getByRole('button', { name: 'Download 6 sheets' });
    const { file, content } = await downloadBy(() => start.click());
    expect(file.suggestedFilename()).toBe('info-sheets.zip');
    expect([...(await unzip(content)).keys()]).toEqual([
      'twinning-info-sheet-az.pdf',
      'twinning-info-sheet-en.pdf',
      'twinning-info-sheet-ka.pdf',
      'village-taste-info-sheet-az.pdf',
      'village-taste-info-sheet-en.pdf',
      'village-taste-info-sheet-ka.pdf',
      'report.csv',
    ]);
    await dialog.getByText('Done: 6 of 6 sheets.').waitFor();
    await panel.picture('bulk-download-done');
  });

  test('downloads those of every project that the list’s search finds, whatever is selected', async () => {
    await openProjects(panel, 'en', 'sample');
    await selectProjects(panel, ['Village Taste']);
    await page.getByRole('button', { name: 'Info sheets' }).click();
    const dialog = page.getByRole('dialog');
    const all = dialog.getByRole('radio', { name: /^All \d+ in the list$/ });
    await all.click();
    const projects = Number(/\d+/.exec(await dialog.getByText(/^All \d+ in the list$/).innerText())?.[0]);
    expect(projects).toBeGreaterThan(5);
    for (const language of ['Azerbaijani', 'Belarusian', 'Georgian', 'Armenian', 'Romanian', 'Ukrainian'])
      await dialog.getByRole('checkbox', { name: new RegExp(language) }).click();
    await dialog.getByRole('radio', { name: 'Web' }).click();
    await panel.picture('bulk-download-all');
    const { content } = await downloadBy(() =>
      dialog.getByRole('button', { name: `Download ${projects} sheets` }).click(),
    );
    const names = [...(await unzip(content)).keys()];
    expect(names).toHaveLength(projects + 1);
    expect(names).not.toContain('twinning-info-sheet-en.html');
  });
});

describe('an Azerbaijani translator', () => {
  test('is shown the info sheets, and no bulk download', async () => {
    const translator = await signIn(browser, 'Translator (az)');
    await openProject(translator, 'Twinning', 'az');
    await translator.page.getByRole('heading', { name: 'Info sheet' }).waitFor();
    await openProjects(translator, 'az');
    await selectProjects(translator, ['Twinning']);
    expect(await translator.page.getByRole('button', { name: 'Info sheets' }).count()).toBe(0);
    await translator.close();
  });
});
