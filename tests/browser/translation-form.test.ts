import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '../helpers/eventually';
import { launchBrowser } from './helpers/browser';
import { leaveWithoutAsking, openForm } from './helpers/forms';
import { signIn, type Panel } from './helpers/panel';
import { openProject, save } from './helpers/projects';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a project's form in a language that it isn't in. */
async function openNewLanguage(panel: Panel, title: string, locale: string): Promise<void> {
  await openProject(panel, title);
  const address = new URL(panel.page.url());
  address.searchParams.set('plugins[i18n][locale]', locale);
  await panel.page.goto(String(address));
  await panel.page.getByLabel('Title', { exact: true }).waitFor();
}

describe.each(['Super admin', 'Translator (az)'] as const)(
  'the form of a new translation, for a %s',
  (role) => {
    let panel: Panel;
    const locale = role === 'Super admin' ? 'ro' : 'az';
    beforeAll(async () => {
      panel = await signIn(browser, role);
      leaveWithoutAsking(panel);
    });
    afterAll(() => panel.close());

    test('shows what is shared as English has it, to be read', async () => {
      const { page } = panel;
      await openNewLanguage(panel, 'School Workshops', locale);
      await page.getByText('Same in all languages: changed in English').first().waitFor();
      for (const label of ['Project number', 'Slug', 'Start date', 'Currency', 'Website'])
        expect([label, await page.getByLabel(label, { exact: true }).isEditable()]).toEqual([label, false]);
      expect(await page.getByText('Add or create a relation').count()).toBe(0);
      expect(await page.getByText('At least one to publish').count()).toBe(0);
      await panel.picture(`translation-form-${locale}`);
    });

    test('saves the texts and leaves what is shared alone', async () => {
      const { page } = panel;
      await openNewLanguage(panel, 'School Workshops', locale);
      await page.getByLabel('Title', { exact: true }).fill('Yeni başlıq');
      expect(await save(page)).toBe(200);
      await page.getByText('Saved document').first().waitFor();
      await page.reload();
      const title = page.getByLabel('Title', { exact: true });
      await eventually(async () => expect(await title.inputValue()).toBe('Yeni başlıq'), { within: 30_000 });
      await page.getByText('Same in all languages: changed in English').first().waitFor();
    });
  },
);

test('a translation is saved whatever has changed in English meanwhile', async () => {
  const panel = await signIn(browser, 'Super admin');
  leaveWithoutAsking(panel);
  const other = await signIn(browser, 'Super admin');
  await openProject(panel, 'Twinning', 'az');
  await panel.page.getByText('Same in all languages: changed in English').first().waitFor();
  await openProject(other, 'Twinning');
  await other.page.getByLabel('Project number', { exact: true }).fill('CHANGED-1');
  expect(await save(other.page)).toBe(200);
  await panel.page.getByLabel('Title', { exact: true }).fill('Twinning, yenidən');
  expect(await save(panel.page)).toBe(200);
  await panel.close();
  await other.close();
});

test.each([
  ['collection-types/api::country.country', 'Code'],
  ['collection-types/api::topic.topic', 'Slug'],
  ['collection-types/api::subsector.subsector', 'Priority area'],
])('a translation of %s shows %s and its English value', async (path, label) => {
  const panel = await signIn(browser, 'Super admin');
  await panel.open(`/content-manager/${path}?page=1&pageSize=20&plugins[i18n][locale]=az`);
  await panel.page.getByRole('row').nth(1).getByRole('link').first().click();
  await panel.page.getByLabel(/^Name\*?$/).waitFor();
  await panel.page.getByText('Same in all languages: changed in English').first().waitFor();
  const shown = panel.page.getByLabel(new RegExp(`^${label}\\*?$`));
  if (label !== 'Priority area')
    await eventually(async () => expect(await shown.inputValue()).not.toBe(''), { within: 30_000 });
  else await eventually(async () => expect(await shown.innerText()).toMatch(/\w/), { within: 30_000 });
  expect(await panel.page.getByText('Add or create a relation').count()).toBe(0);
  await panel.picture(`translation-form-${label.toLowerCase().replace(' ', '-')}`);
  await panel.close();
});

test('the template’s layout is read in a translation', async () => {
  const panel = await signIn(browser, 'Super admin');
  await openForm(
    panel,
    'single-types/api::info-sheet-template.info-sheet-template?plugins[i18n][locale]=az',
    'Heading',
  );
  await panel.page.getByText('Same in all languages: changed in English').first().waitFor();
  await panel.picture('translation-form-template');
  await panel.close();
});
