import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findViolations } from './helpers/axe';
import { launchBrowser } from './helpers/browser';
import { signIn, type Panel } from './helpers/panel';
import { openProject, save } from './helpers/projects';

let browser: Browser;
let panel: Panel;
let address: URL;
/** What the summary said in Azerbaijani before and after it was broken. */
let right: string;
let broken: string;

beforeAll(async () => {
  browser = await launchBrowser();
  panel = await signIn(browser, 'Editor');
  await openProject(panel, 'A Night Train');
  address = new URL(panel.page.url());
});
afterAll(() => browser.close());

async function open(locale: string): Promise<void> {
  address.searchParams.set('plugins[i18n][locale]', locale);
  await panel.open(`${address.pathname.replace(/^\/admin/, '')}${address.search}`);
  await panel.page.getByLabel('Summary').waitFor();
  await panel.page.waitForLoadState('networkidle');
}

/** Writes something else in the summary of a language, as a person does; what. */
async function write(locale: string, what: string): Promise<string> {
  const words = `${what} ${randomUUID()}`;
  await open(locale);
  await panel.page.getByLabel('Summary').fill(words);
  expect(await save(panel.page)).toBe(200);
  return words;
}

describe('an editor who has broken a project in three languages', () => {
  test('is told beside it who did what', async () => {
    right = await write('az', 'Right');
    for (const locale of ['en', 'uk', 'az']) broken = await write(locale, 'Broken');
    const { page } = panel;
    await page.getByText('Saved (az)').first().waitFor();
    await page.getByRole('link', { name: 'Whole history' }).click();
    await page.getByRole('region', { name: 'Comparison' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await panel.picture('history');
  });

  test('sees word by word what changed, side by side and in one', async () => {
    const { page } = panel;
    const field = page.getByRole('region', { name: 'Summary' });
    await field.locator('ins').filter({ hasText: 'Broken' }).first().waitFor();
    expect(await field.getByText('last changed by').count()).toBe(1);
    await page.getByText('One below the other').click();
    await field.locator('ins').first().waitFor();
    await panel.picture('history-inline');
  });

  test('compares what is published with the draft', async () => {
    const { page } = panel;
    await page.getByRole('button', { name: 'Published with draft' }).click();
    await page.getByRole('region', { name: 'Summary' }).locator('ins').first().waitFor();
    expect(await page.getByRole('button', { name: 'Go back to this version' }).count()).toBe(0);
  });

  test('goes back in one field of one language, after a plan', async () => {
    const { page } = panel;
    await page.getByRole('button', { name: 'What changed: Azerbaijani' }).first().click();
    await page.getByRole('region', { name: 'Summary' }).getByRole('button', { name: 'This field' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Summary: goes back').waitFor();
    await panel.picture('history-restore');
    await dialog.getByRole('button', { name: 'Go back' }).click();
    await page.getByText('The draft says again what it said then.').waitFor();
    await open('az');
    expect(await page.getByLabel('Summary').inputValue()).toBe(right);
    expect(right).not.toBe(broken);
    await open('uk');
    expect(await page.getByLabel('Summary').inputValue()).toContain('Broken');
  });
});
