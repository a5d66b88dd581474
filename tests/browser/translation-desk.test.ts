import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findViolations } from './helpers/axe';
import { launchBrowser } from './helpers/browser';
import {
  chooseFile,
  exportListed,
  openDesk,
  openInEditor,
  saveUnit,
  sectionOf,
  wordsToDo,
} from './helpers/desk';
import { withTarget } from './helpers/with-target';
import { signIn, type Panel } from './helpers/panel';
import { openProject } from './helpers/projects';
import { eventually } from '../helpers/eventually';

let browser: Browser;
let panel: Panel;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  panel = await signIn(browser, 'Translator (az)');
  page = panel.page;
});
afterAll(() => browser.close());

/** A text area of a field by its place in it. */
const areaOf = (field: string, at = 0) => sectionOf(page, field).getByRole('textbox').nth(at);

/** One after the other: each goes on from what the one before left. */
describe('an Azerbaijani translator at the desk', () => {
  let before: number;

  test('sees Azerbaijani and no other locale', async () => {
    await openDesk(panel, 'Twinning');
    const locales = page.getByRole('list', { name: 'Locales that you may edit' }).getByRole('listitem');
    expect(await locales.count()).toBe(1);
    expect(await locales.innerText()).toContain('Azerbaijani');
    before = await wordsToDo(page);
    expect(await findViolations(page)).toEqual([]);
    await panel.picture('desk');
  });

  test('is told of a lost tag while typing, and can’t save without it', async () => {
    await openInEditor(panel, 'Twinning');
    await areaOf('Description').click();
    await page.keyboard.type('Bir nazirlik qida qaydalarını yeniləyir. ');
    await sectionOf(page, 'Description').getByText('<1> is missing').waitFor();
    const { saved, refused } = await saveUnit(page);
    expect([saved, refused.map(({ reason }) => reason)]).toEqual([[], ['broken']]);
    expect(await areaOf('Description').inputValue()).toBe('Bir nazirlik qida qaydalarını yeniləyir. ');
    await panel.picture('desk-broken');
  });

  test('keeps the bold words by key and the link by click', async () => {
    await areaOf('Description').press('End');
    await page.keyboard.press('Alt+1');
    await page.keyboard.type('Twinning onları birləşdirir');
    await page.keyboard.press('End');
    await page.keyboard.type('.');
    expect(await areaOf('Description').inputValue()).toBe(
      'Bir nazirlik qida qaydalarını yeniləyir. <1>Twinning onları birləşdirir</1>.',
    );
    expect((await saveUnit(page)).refused).toEqual([]);

    const second = areaOf('Description', 1);
    const id = await second.getAttribute('id');
    await eventually(async () => expect(await page.locator('textarea:focus').getAttribute('id')).toBe(id));
    await page.keyboard.type('Müsabiqələr ');
    await sectionOf(page, 'Description').getByRole('button', { name: 'Insert link' }).click();
    await page.keyboard.type('proqramın saytında');
    await page.keyboard.press('End');
    await page.keyboard.type('dır.');
    expect((await saveUnit(page)).refused).toEqual([]);
    await sectionOf(page, 'Description').getByText('Current').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await panel.picture('desk-translated');
  });

  test('sees the sheet with the draft', async () => {
    await page.getByRole('button', { name: 'Preview' }).click();
    const sheet = page.frameLocator('iframe');
    await sheet.getByText('Twinning onları birləşdirir').first().waitFor();
    expect(await sheet.getByRole('link', { name: 'proqramın saytında' }).count()).toBe(1);
    await panel.picture('desk-preview');
    await page.keyboard.press('Escape');
  });

  test('sees the progress move', async () => {
    await openDesk(panel, 'Twinning');
    expect(await wordsToDo(page)).toBeLessThan(before);
  });

  test('sees the one field outdated that the editor changes, with the change marked, and accepts it', async () => {
    const editor = await signIn(browser, 'Editor');
    await openProject(editor, 'Twinning');
    // Wherever in the paragraph the click puts the caret; at once, as the editor may still move it between two keys.
    await editor.page.getByText('Calls and manuals are on the').click();
    await editor.page.keyboard.insertText(' Open ');
    await editor.page.getByRole('button', { name: 'Publish', exact: true }).click();
    await editor.page.getByText('Published document').waitFor();
    await editor.close();

    await openInEditor(panel, 'Twinning');
    const description = sectionOf(page, 'Description');
    await description.getByText('Outdated').first().waitFor();
    expect((await page.getByRole('main').locator('ins').allInnerTexts()).join(' ')).toContain('Open');
    expect(await page.getByRole('region').filter({ hasText: 'Outdated' }).count()).toBe(1);
    await panel.picture('desk-outdated');

    await areaOf('Description', 1).click();
    await description.getByRole('button', { name: 'Accept as still valid' }).click();
    await description.getByText('Outdated').first().waitFor({ state: 'detached' });
    expect(await page.locator('textarea:focus').count()).toBe(1);
    expect(await areaOf('Description', 1).inputValue()).toContain('proqramın saytında');
  });

  test('takes the rest to another tool and back, and sees what would become of each unit', async () => {
    await openDesk(panel, 'Twinning');
    const file = await exportListed(page, 'Twinning');
    const good = withTarget(file, 'solve a reform task side by side.', 'Məmurlar islahatı birgə aparır.');
    const stale = withTarget(good, 'a law drafted,', 'qanun layihəsi;').replace(
      'a law drafted,',
      'a law was drafted,',
    );
    const broken = withTarget(stale, 'Administrations of the partner', 'İdarələr <x id="9"/> tətbiq edir.');

    await chooseFile(page, broken);
    await page.getByRole('heading', { name: '1 unit waits for your decision' }).waitFor();
    await page.getByRole('heading', { name: '1 unit is refused' }).waitFor();
    await page.getByRole('heading', { name: '1 unit changes' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await panel.picture('desk-plan');

    await page.getByRole('button', { name: 'Import 1 unit' }).click();
    await page.getByText('1 unit in 1 document.').waitFor();
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the report' }).click();
    const report = await downloaded;
    expect(report.suggestedFilename()).toBe('az.report.csv');
    expect(await readFile(await report.path(), 'utf8')).toContain(
      '"Refused","The translation has errors. <9> is not in the source.","Twinning","Specific objective"',
    );
    await page.getByRole('heading', { name: '1 unit was left as it was' }).waitFor();
    // Off the button: Strapi's look of a hovered one has too little contrast.
    await page.mouse.move(0, 0);
    expect(await findViolations(page)).toEqual([]);
    await panel.picture('desk-report');

    await openInEditor(panel, 'Twinning');
    expect(await areaOf('Summary').inputValue()).toBe('Məmurlar islahatı birgə aparır.');
  });

  test('reads the states beside the document in the content manager, and goes to the desk from there', async () => {
    await openProject(panel, 'Twinning', 'az');
    await page.getByRole('link', { name: 'Open Azerbaijani (az) in the desk' }).waitFor();
    await panel.picture('desk-side-panel');
    await page.getByRole('link', { name: 'Open Azerbaijani (az) in the desk' }).click();
    await page.getByRole('heading', { name: 'Twinning', exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toContain('/translation-desk/az/');
  });

  test('writes nothing in Georgian', async () => {
    await panel.open(new URL(page.url()).pathname.replace('/admin', '').replace('/az/', '/ka/'));
    const areas = page.getByRole('textbox');
    await areas.first().waitFor();
    for (const area of await areas.all()) expect(await area.isEditable()).toBe(false);
    await page.getByText('You may not edit this field').first().waitFor();
    await page.getByText('English → Georgian. You may read this locale, not edit it').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await panel.picture('desk-georgian');
  });

  test('goes back from a document to the list as it was, and reads there what states mean', async () => {
    await openInEditor(panel, 'Twinning');
    await page.getByRole('link', { name: 'Translations', exact: true }).last().click();
    await page.getByRole('row').nth(1).waitFor();
    expect(new URL(page.url()).searchParams.get('search')).toBe('Twinning');
    await page.getByText('What the states mean').click();
    await page.getByText('The source has changed since it was translated.').waitFor();
    await panel.picture('desk-legend');
  });

  test('reads at home what is to do', async () => {
    await panel.open('/');
    await page.getByText(/\d+ words? to do/).waitFor();
    await panel.picture('desk-home');
  });
});
