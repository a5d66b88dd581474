import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { launchBrowser } from './helpers/browser';
import { signIn, type Panel } from './helpers/panel';

const LIST = '/plugins/translation-desk?locale=az&search=Twinning';
const WAITING = '/plugins/translation-desk?locale=az&handOver=ready';

let browser: Browser;
let translator: Panel;
let editor: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
  translator = await signIn(browser, 'Translator (az)');
  editor = await signIn(browser, 'Editor');
});
afterAll(() => browser.close());

async function open(panel: Panel, list: string): Promise<void> {
  await panel.open(list);
  await panel.page.getByRole('link', { name: 'Twinning' }).first().click();
  await panel.page.getByRole('region', { name: 'Hand-over' }).waitFor();
}

describe('a translation', () => {
  test('is said to be ready by its translator', async () => {
    await open(translator, LIST);
    await translator.page.getByRole('button', { name: 'Ready for publication' }).click();
    await translator.page.getByText('Translated, waiting for publication:').waitFor();
    expect(await translator.page.getByRole('button', { name: /^Publish/ }).count()).toBe(0);
    await translator.picture('hand-over-ready');
  });

  test('waits in the editor’s menu, home page and list, and is sent back with a note', async () => {
    await editor.open('/');
    await editor.page.getByRole('status', { name: /waiting/ }).waitFor();
    await editor.page.getByRole('heading', { name: 'Translated, waiting for publication' }).waitFor();
    await editor.picture('hand-over-home');
    await open(editor, WAITING);
    await editor.page.getByRole('button', { name: 'Send back' }).click();
    await editor.page.getByLabel('What is to be changed').fill('The name of the programme');
    await editor.page.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
    await editor.page.getByText('The name of the programme').waitFor();
    await editor.picture('hand-over-sent-back');
  });

  test('is ready again, and published with others from the list', async () => {
    await open(translator, LIST);
    await translator.page.getByText('The name of the programme').waitFor();
    await translator.page.getByRole('button', { name: 'Ready for publication' }).click();
    await translator.page.getByText('Translated, waiting for publication:').waitFor();
    await editor.open(WAITING);
    await editor.page.getByRole('checkbox', { name: 'Select Twinning' }).click();
    await editor.page.getByRole('button', { name: 'Publish (1)' }).click();
    await editor.picture('hand-over-publish');
    await editor.page.getByRole('alertdialog').getByRole('button', { name: 'Publish' }).click();
    await editor.page.getByText('Published: 1.').waitFor();
    await editor.page.getByText('No documents').waitFor();
  });
});

describe('a term of the glossary', () => {
  test('is added and stands beside the texts that it is in', async () => {
    const { page } = translator;
    await translator.open('/plugins/translation-desk/glossary?locale=az');
    await page.getByLabel('Term', { exact: true }).fill('administration');
    await page.getByLabel('Translation', { exact: true }).fill('idarəetmə');
    await page.getByLabel('Not to be used').fill('administrasiya');
    await page.getByLabel('Note', { exact: true }).fill('Of the state');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('gridcell', { name: 'idarəetmə' }).waitFor();
    await translator.picture('glossary');
  });
});

describe('a note', () => {
  test('is left at a unit and answered', async () => {
    await open(translator, LIST);
    await translator.page
      .getByRole('textbox', { name: /^Title/ })
      .first()
      .click();
    await translator.page.getByRole('button', { name: 'Add a note' }).first().click();
    await translator.page.getByRole('textbox', { name: /^Note on/ }).fill('Is this a name?');
    await translator.page.getByRole('button', { name: 'Save the note' }).click();
    await translator.page.getByText('Is this a name?').waitFor();
    await open(editor, LIST);
    await editor.page.getByText('Is this a name?').waitFor();
    await editor.page
      .getByRole('textbox', { name: /^Title/ })
      .first()
      .click();
    await editor.page.getByRole('button', { name: 'Answer' }).first().click();
    await editor.page.getByRole('textbox', { name: /^Note on/ }).fill('Yes, leave it.');
    await editor.page.getByRole('button', { name: 'Save the note' }).click();
    await editor.page.getByRole('listitem').getByText('Yes, leave it.').waitFor();
    await editor.picture('note-thread');
  });
});
