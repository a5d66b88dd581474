import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { launchBrowser } from './helpers/browser';
import { signIn, type Panel } from './helpers/panel';
import { fieldOf, fillDate, openProject, openProjects, save } from './helpers/projects';
import { eventually } from '../helpers/eventually';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
  panel = await signIn(browser, 'Editor');
});
afterAll(() => browser.close());

describe('an editor', () => {
  test('is in Fiche, and nobody advertises anything', async () => {
    await panel.page.getByRole('heading', { name: /^Hello/ }).waitFor();
    expect(await panel.page.title()).toMatch(/ \| Fiche$/);
    expect(await panel.page.getByText('Introducing').count()).toBe(0);
    await panel.picture('home');
  });

  test('sees each project with its status, countries, dates and locales', async () => {
    await openProjects(panel);
    const headers = await panel.page.locator('thead th').allInnerTexts();
    expect(headers.map((text) => text.trim().toLowerCase()).filter((text) => text !== '')).toEqual([
      'title',
      'project status',
      'countries',
      'period',
      'available in',
      'publication',
    ]);
    const twinning = await panel.page.getByRole('row').filter({ hasText: 'Twinning' }).innerText();
    expect(twinning.split(/\s*[\t\n]\s*/)).toEqual(
      expect.arrayContaining(['Completed', '01.01.2014 –', '31.12.2020', 'az, en']),
    );
    await panel.page.getByRole('combobox').filter({ hasText: 'English (en)' }).waitFor();
    await panel.picture('projects');
  });

  test('reads a hint under every field', async () => {
    await openProject(panel, 'Twinning');
    for (const hint of [
      'Needed in English to publish.',
      'Made from the English title when empty; small letters, digits and hyphens.',
      'Last day; empty while open. Same in all languages.',
      'Three letters of ISO 4217, such as EUR. Same in all languages.',
    ]) {
      expect(await panel.page.getByText(hint).first().isVisible()).toBe(true);
    }
    await panel.picture('project');
  });

  test('is told at the end date that it is before the start', async () => {
    await openProject(panel, 'Village Taste');
    await fillDate(panel.page, 'End date', '15.01.2001');
    expect(await save(panel.page)).toBe(400);
    await fieldOf(panel.page, 'End date')
      .getByText(/before the start/i)
      .waitFor();
    await panel.picture('end-date-refused');
  });

  test('saves a draft', async () => {
    await openProject(panel, 'Village Taste');
    const number = `SAMPLE/${randomUUID()}`;
    await panel.page.getByLabel('Project number').fill(number);
    expect(await save(panel.page)).toBe(200);
    await panel.page.getByText('Modified').first().waitFor();
    await panel.page.reload();
    await eventually(async () =>
      expect(await panel.page.getByLabel('Project number').inputValue()).toBe(number),
    );
  });

  test('reads a shared field in a translation, and where it is changed', async () => {
    await openProject(panel, 'Twinning', 'az');
    const number = panel.page.getByLabel('Project number', { exact: true });
    await eventually(async () => expect(await number.isEditable()).toBe(false), { within: 30_000 });
    await fieldOf(panel.page, 'Project number').getByText('changed in English').waitFor();
    await panel.picture('shared-field');
  });
});
