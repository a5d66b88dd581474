import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchBrowser } from './helpers/browser';
import { administrator, createProject, deleteProject, writeIn, type AdminApi } from './helpers/desk';
import { signIn, type Panel } from './helpers/panel';
import { openProjects } from './helpers/projects';

const SOURCE = 'Wells and springs';
const PROJECT = '/content-manager/collection-types/api::project.project';

let browser: Browser;
let panel: Panel;
let api: AdminApi;
let source: string;

beforeAll(async () => {
  browser = await launchBrowser();
  api = await administrator();
  source = await createProject(api, { title: SOURCE });
  await writeIn(api, source, 'az', { title: 'Quyular və bulaqlar' });
  panel = await signIn(browser, 'Editor');
});
afterAll(async () => {
  await deleteProject(api, source);
  await browser.close();
});

test('Duplicate asks for a title, says what is copied, and that a copy was made', async () => {
  const { page } = panel;
  await openProjects(panel, 'en', SOURCE);
  await page
    .getByRole('row')
    .filter({ hasText: SOURCE })
    .getByRole('button', { name: 'Row actions' })
    .click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Copied are the texts in English and Azerbaijani').waitFor();
  const title = dialog.getByLabel('What the copy is called, in English');
  expect(await title.inputValue()).toBe(`${SOURCE} (copy)`);
  await panel.picture('duplicate', 1280);
  await title.fill('Wells and fountains');
  await dialog.getByRole('button', { name: 'Make the copy' }).click();
  await page.getByText('A copy was made in English and Azerbaijani: “Wells and fountains”.').waitFor();

  await page.getByLabel('Title', { exact: true }).waitFor();
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Wells and fountains');
  expect(await page.getByLabel('Slug', { exact: true }).inputValue()).toBe('wells-and-fountains');
  const [, copy = ''] = /api::project\.project\/([a-z0-9]+)/.exec(page.url()) ?? [];
  expect(copy).not.toBe(source);
  const { data } = await api('GET', `${PROJECT}/${copy}?locale=az`);
  expect(data).toMatchObject({ title: 'Quyular və bulaqlar', status: 'draft' });
  await deleteProject(api, copy);
});

test('a copy that is refused says why, and keeps what was typed', async () => {
  const { page } = panel;
  await panel.open(
    '/content-manager/collection-types/api::country.country?page=1&pageSize=20&plugins[i18n][locale]=en',
  );
  await page
    .getByRole('row')
    .filter({ hasText: 'Georgia' })
    .getByRole('button', { name: 'Row actions' })
    .click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What the copy is called, in English').fill('Georgia anew');
  await dialog.getByLabel('Code of the copy').fill('GE');
  await dialog.getByRole('button', { name: 'Make the copy' }).click();
  await dialog.getByText(/“GE” is another entry's code/).waitFor();
  expect(await dialog.getByLabel('What the copy is called, in English').inputValue()).toBe('Georgia anew');
});
