import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { launchBrowser } from './helpers/browser';
import { signIn, type Panel } from './helpers/panel';
import { openProject, save } from './helpers/projects';
import { about } from '../helpers/about';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
  panel = await signIn(browser, 'Translator (az)');
  await openProject(panel, 'Twinning', 'az');
});
afterAll(() => browser.close());

describe('an Azerbaijani translator', () => {
  test('writes the texts and nothing that is shared', async () => {
    const { page } = panel;
    expect(await page.getByLabel('Title', { exact: true }).isEditable()).toBe(true);
    expect(await page.getByLabel('Summary').isEditable()).toBe(true);
    for (const label of ['Slug', 'Project number', 'Start date', 'Website', 'Total budget']) {
      const isEditable = await page.getByLabel(label, { exact: true }).isEditable();
      about(label, () => expect(isEditable).toBe(false));
    }
    await panel.picture('translator');
  });

  test('saves a translation', async () => {
    await panel.page.getByLabel('Summary').fill(`Dövlət qulluqçuları birlikdə işləyir: ${randomUUID()}`);
    expect(await save(panel.page)).toBe(200);
  });

  test('cannot publish it, though it has changed', async () => {
    await panel.page.getByText('Modified').first().waitFor();
    expect(await panel.page.getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(true);
  });

  test('does not write in English', async () => {
    await openProject(panel, 'Twinning', 'en');
    expect(await panel.page.getByLabel('Title', { exact: true }).isEditable()).toBe(false);
  });
});
