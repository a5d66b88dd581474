import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findViolations } from './helpers/axe';
import { launchBrowser } from './helpers/browser';
import { signIn, type Panel } from './helpers/panel';

let browser: Browser;
let panel: Panel;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  panel = await signIn(browser, 'Super admin');
  page = panel.page;
});
afterAll(() => browser.close());

const FILE = [
  'Project number;Title;Title (az);Start date;Topics;Colour',
  '07001;Harbour lights;Liman işıqları;03/04/2024;Lanterns;red',
  '07002;Az?rbaycan;;04/05/2024;;blue',
].join('\n');

/** One after the other: each goes on from what the one before left. */
describe('an administrator', () => {
  test('sees of a file what it would change, what it asks, and what is wrong at which cell', async () => {
    await panel.open('/plugins/data-exchange');
    await page.getByRole('heading', { name: 'Import projects' }).waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'harbours.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
    await page.getByText('1 new, 0 changed, 0 unchanged, 1 refused, 0 conflicts').waitFor();
    await page
      .getByText('row 3, Title: An encoding without these letters has destroyed', { exact: false })
      .waitFor();
    await page.getByText('The column “Colour” is for no field, and left out.', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Import 1 project' }).isDisabled()).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    await panel.picture('import-plan');
  });

  test('says what is asked, and imports', async () => {
    await page.getByRole('combobox', { name: /order of the dates in “Start date”/ }).click();
    await page.getByRole('option', { name: 'Day, month, year' }).click();
    await page.getByRole('combobox', { name: /“Lanterns”/ }).click();
    await page.getByRole('option', { name: 'Make it' }).click();
    const button = page.getByRole('button', { name: 'Import 1 project' });
    await page.getByText('2024-04-03').waitFor();
    await button.click();
    await page.getByText('Imported: 1 of 1').waitFor();
    await panel.picture('import-done');
  });

  test('takes it back', async () => {
    await page.getByRole('button', { name: 'Take the import back' }).click();
    await page.getByText('Taken back.').waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});
