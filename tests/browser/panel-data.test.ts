import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { launchBrowser } from './helpers/browser';
import {
  administrator,
  createProject,
  deleteProject,
  openDocument,
  saveUnit,
  sectionOf,
  type AdminApi,
} from './helpers/desk';
import { signIn, type Panel } from './helpers/panel';
import { save } from './helpers/projects';
import { eventually } from '../helpers/eventually';

const TITLE = 'Wells that remember';

let browser: Browser;
let panel: Panel;
let page: Page;
let api: AdminApi;
let documentId: string;

beforeAll(async () => {
  browser = await launchBrowser();
  api = await administrator();
  documentId = await createProject(api, { title: TITLE, summary: 'A summary in English.' });
  panel = await signIn(browser, 'Super admin');
  page = panel.page;
});
afterAll(async () => {
  await deleteProject(api, documentId);
  await browser.close();
});

const formOf = (locale: string) =>
  `/content-manager/collection-types/api::project.project/${documentId}?plugins[i18n][locale]=${locale}`;

/** The machine may be busy: what changes by itself has this long. */
const WAIT = { within: 20_000 };

/** The line of a language in the side panel “Info sheet”. */
const sheetLine = (name: RegExp) => page.getByRole('button', { name }).first();

/** None of the steps loads the page anew: what changes, changes because something was saved. */
describe('what one part of the panel writes, the others ask for anew', () => {
  test('the side panels follow a save in the content manager', async () => {
    await openDocument(panel, documentId);
    await sectionOf(page, 'Title').getByRole('textbox').fill('Yadda saxlayan quyular');
    expect((await saveUnit(page)).saved).toEqual(['title']);

    await panel.open(formOf('az'));
    await page.getByLabel('Title', { exact: true }).waitFor();
    await eventually(
      async () => expect(await sheetLine(/^Azerbaijani \(az\)/).innerText()).toContain('1 of 2'),
      WAIT,
    );

    await page.getByLabel('Summary', { exact: true }).fill('Azərbaycanca xülasə.');
    expect(await save(page)).toBe(200);
    await eventually(
      async () => expect(await sheetLine(/^Azerbaijani \(az\)/).innerText()).toContain('2 of 2'),
      WAIT,
    );
  });

  test('the form follows a save at the desk', async () => {
    await page.getByRole('link', { name: 'Open Azerbaijani (az) in the desk' }).click();
    await page.getByRole('textbox').first().waitFor();
    await sectionOf(page, 'Title').getByRole('textbox').fill('Xatırlayan quyular');
    expect((await saveUnit(page)).saved).toEqual(['title']);
    await page.goBack();
    await eventually(
      async () =>
        expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Xatırlayan quyular'),
      WAIT,
    );
  });

  test('the desk’s figures follow a save in the content manager', async () => {
    await page.getByRole('link', { name: 'Translations', exact: true }).click();
    const search = page
      .getByRole('searchbox', { name: 'Search titles' })
      .or(page.getByLabel('Search titles'));
    await search.first().fill(TITLE);
    await page.keyboard.press('Enter');
    const words = page.getByRole('row').filter({ hasText: TITLE }).getByRole('gridcell').nth(4);
    await eventually(async () => expect(await words.innerText()).toBe('0'), WAIT);
  });
});
