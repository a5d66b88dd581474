import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { findViolations } from './helpers/axe';
import { launchBrowser } from './helpers/browser';
import {
  administrator,
  chooseFile,
  createProject,
  deleteProject,
  exportFile,
  exportListed,
  openDesk,
  openDocument,
  saveUnit,
  sectionOf,
  writeIn,
  type AdminApi,
} from './helpers/desk';
import { signIn, type Panel } from './helpers/panel';
import { openProject } from './helpers/projects';
import { withTarget } from './helpers/with-target';
import { provided } from '../helpers/provided';
import { eventually } from '../helpers/eventually';

const SUMMARY = 'The programme helps the ministries of Azerbaijan to clean their rivers.';

let browser: Browser;
let api: AdminApi;
let panel: Panel;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  api = await administrator();
  panel = await signIn(browser, 'Translator (az)');
  page = panel.page;
});
afterAll(async () => {
  // The lists of the other tests have one page.
  for (const documentId of created) await deleteProject(api, documentId);
  await browser.close();
});

const created: string[] = [];

async function create(texts: Record<string, unknown>): Promise<string> {
  const documentId = await createProject(api, texts);
  created.push(documentId);
  return documentId;
}

const areaOf = (field: string) => sectionOf(page, field).getByRole('textbox').first();

const focused = () => page.evaluate('document.activeElement?.id');

/** Twinning as readers get it. */
async function readTwinning(locale: string): Promise<{ documentId: string; title: string }> {
  const answer = await fetch(`${provided('origin')}/api/projects/twinning?locale=${locale}`);
  const { data } = (await answer.json()) as { data: { documentId: string; title: string } };
  return data;
}

describe('a translator', () => {
  test('is offered terms, and what was translated before, with the difference', async () => {
    const before = await create({ title: 'Rivers before', summary: SUMMARY });
    await writeIn(api, before, 'az', { summary: 'Proqram nazirliklərə çayları təmizləməyə kömək edir.' });
    const documentId = await create({
      title: 'Rivers after',
      summary: SUMMARY.replace('rivers', 'lakes'),
    });
    await openDocument(panel, documentId);
    await areaOf('Summary').click();
    await sectionOf(page, 'Summary')
      .getByRole('button', { name: /Azerbaijan.*Azərbaycan/ })
      .waitFor();
    await sectionOf(page, 'Summary')
      .getByText(/^\d\d %$/)
      .waitFor();
    expect(await sectionOf(page, 'Summary').locator('del').innerText()).toContain('rivers');
    expect(await findViolations(page)).toEqual([]);
    await panel.picture('desk-suggestions');
    await sectionOf(page, 'Summary').getByRole('button', { name: 'Use' }).click();
    expect(await areaOf('Summary').inputValue()).toContain('təmizləməyə');
    await sectionOf(page, 'Summary').getByRole('button', { name: 'Discard' }).click();
    expect(await areaOf('Summary').inputValue()).toBe('');
    await page.keyboard.press('Control+z');
    expect(await areaOf('Summary').inputValue()).toContain('təmizləməyə');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Alt+Shift+Digit1');
    expect(await areaOf('Summary').inputValue()).toContain('təmizləməyə');
    expect((await saveUnit(page)).refused).toEqual([]);
  });

  test('works with the keyboard alone, and takes tags as wholes', async () => {
    const bold = { type: 'text', text: 'this', bold: true };
    const documentId = await create({
      title: 'Keyboard alone',
      description: [{ type: 'paragraph', children: [{ type: 'text', text: 'Read ' }, bold] }],
    });
    await openDocument(panel, documentId);
    await areaOf('Title').focus();
    await page.keyboard.type('Təkcə klaviatura');
    expect((await saveUnit(page)).refused).toEqual([]);
    const id = await areaOf('Description').getAttribute('id');
    await eventually(async () => expect(await focused()).toBe(id));

    await page.keyboard.press('Alt+Digit0');
    expect(await areaOf('Description').inputValue()).toBe('Read <1>this</1>');
    await page.keyboard.press('Backspace');
    expect(await areaOf('Description').inputValue()).toBe('Read this');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(' oxuyun');
    expect(await areaOf('Description').inputValue()).toBe('Read <1>this oxuyun</1>');
    expect((await saveUnit(page)).refused).toEqual([]);

    await page.getByText('Nothing is to do in this document any more.').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await panel.picture('desk-done');
    await page.getByRole('link', { name: 'Next: ' }).waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    expect(await focused()).toBe('next-document');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Keyboard alone' }).waitFor({ state: 'detached' });
    await page.getByRole('textbox').first().waitFor();
  });

  test('has a machine fill what is empty, for review', async () => {
    const documentId = await create({ title: 'Filled by machine', summary: 'Cleaner water' });
    await openDocument(panel, documentId);
    await areaOf('Title').fill('İnsan yazıb');
    await page.getByRole('button', { name: 'Fill in by machine' }).click();
    await page.getByText('The machine filled one text; it needs review.').waitFor();
    expect(await areaOf('Title').inputValue()).toBe('İnsan yazıb');
    expect(await areaOf('Summary').inputValue()).toBe('az: Cleaner water');
    await sectionOf(page, 'Summary').getByText('Needs review').first().waitFor();
    await panel.picture('desk-machine');
  });

  test('who saves second is told what changed meanwhile, and loses nothing', async () => {
    const documentId = await create({ title: 'Two at once' });
    await openDocument(panel, documentId);
    await areaOf('Title').fill('Mənim mətnim');
    await writeIn(api, documentId, 'az', { title: 'Onun mətni' });
    expect((await saveUnit(page)).refused.map(({ reason }) => reason)).toEqual(['target-changed']);
    const alert = page.getByRole('alert').filter({ hasText: 'Somebody else changed this translation' });
    expect(await alert.innerText()).toContain('Onun mətni');
    expect(await areaOf('Title').inputValue()).toBe('Mənim mətnim');
    await panel.picture('desk-conflict');
    await alert.getByRole('button', { name: 'Keep mine' }).click();
    await areaOf('Title').click();
    expect((await saveUnit(page)).refused).toEqual([]);
    await sectionOf(page, 'Title').getByText('Current').first().waitFor();
  });

  test('downloads XLIFF 2.1, and a ZIP', async () => {
    await create({ title: 'Taken out' });
    await openDesk(panel, 'Taken out');
    const file = await exportFile(page, 'Taken out');
    expect(file.name).toBe('az.xlf');
    expect(file.bytes.toString()).toMatch(/<xliff [^>]*version="2.1"/);
    const zip = await exportFile(page, 'Taken out', { packaging: 'A ZIP with a file for each document' });
    expect([zip.name, zip.bytes.subarray(0, 2).toString()]).toEqual(['az.zip', 'PK']);
  });

  test('decides about a unit that an import holds', async () => {
    const documentId = await create({ title: 'Held unit' });
    await openDesk(panel, 'Held unit');
    const file = withTarget(await exportListed(page, 'Held unit'), 'Held unit', 'Faylın mətni');
    await writeIn(api, documentId, 'az', { title: 'Bir adamın mətni' });
    await chooseFile(page, file);
    await page.getByText('Somebody changed the translation since the export.').waitFor();
    await page.getByRole('checkbox', { name: 'Take the file’s text of' }).click();
    await panel.picture('desk-decided');
    await page.getByRole('button', { name: 'Import 1 unit' }).click();
    await page.getByText('1 unit in 1 document.').waitFor();
    await openDocument(panel, documentId);
    expect(await areaOf('Title').inputValue()).toBe('Faylın mətni');
  });
});

/** Whether a tag's signs stand as they are written, `<` to the left of `>`, and not turned. */
async function readsFromLeft(mark: Locator): Promise<boolean> {
  return mark.evaluate((element) => {
    const leftOf = (sign: string): number => {
      const [text] = element.childNodes;
      if (!text?.textContent?.includes(sign)) throw new Error(`There is no ${sign} in ${element.outerHTML}`);
      const range = element.ownerDocument.createRange();
      range.setStart(text, text.textContent.indexOf(sign));
      range.setEnd(text, text.textContent.indexOf(sign) + 1);
      return range.getBoundingClientRect().left;
    };
    return leftOf('<') < leftOf('>');
  });
}

describe('who may publish', () => {
  const added: string[] = [];
  const addLocale = async (code: string, name: string): Promise<void> => {
    const { id } = await api('POST', '/i18n/locales', { code, name, isDefault: false });
    added.push(String(id));
  };
  afterEach(async () => {
    for (const id of added.splice(0)) await api('DELETE', `/i18n/locales/${id}`);
  });

  test('sees documents without scrolling below twelve languages', async () => {
    for (const code of ['de', 'fr', 'it', 'pl', 'tr', 'ar']) await addLocale(code, `Another (${code})`);
    const admin = await signIn(browser, 'Super admin');
    await openDesk(admin, '', 'az');
    await admin.page.getByText('Another (tr)').first().waitFor();
    const row = await admin.page.getByRole('row').nth(3).boundingBox();
    expect(row?.y).toBeLessThan(admin.page.viewportSize()?.height ?? 0);
    await admin.picture('desk-twelve-languages');
    await admin.close();
  });

  test('does so from the desk, and writes from right to left where the language does', async () => {
    const admin = await signIn(browser, 'Super admin');
    await addLocale('ar', 'Arabic (ar)');
    await openDocument(admin, (await readTwinning('en')).documentId, 'ar');
    const title = sectionOf(admin.page, 'Title').getByRole('textbox');
    expect(await title.locator('xpath=self::*[ancestor-or-self::*[@dir][1]/@dir="rtl"]').count()).toBe(1);
    await title.fill('التوأمة');
    await title.press('Control+Enter');
    await sectionOf(admin.page, 'Title').getByText('Current').first().waitFor();
    const description = sectionOf(admin.page, 'Description').getByRole('textbox').first();
    await description.fill('<1>التوأمة</1> تجمع الاثنين <2/>');
    const kinds = sectionOf(admin.page, 'Description').locator('mark');
    await kinds.nth(2).waitFor({ state: 'attached' });
    const shown = await Promise.all((await kinds.all()).map((mark) => mark.getAttribute('data-kind')));
    expect(shown).toEqual(['open', 'close', 'single']);
    for (const mark of await kinds.all()) expect(await readsFromLeft(mark)).toBe(true);
    await description.press('End');
    await description.pressSequentially(' <2/>ب');
    const typed = await description.inputValue();
    expect(typed.replaceAll('\u200e', '')).toBe('<1>التوأمة</1> تجمع الاثنين <2/> <2/>ب');
    await description.press('Backspace');
    await description.press('Backspace');
    expect((await description.inputValue()).replaceAll('\u200e', '')).toBe(
      '<1>التوأمة</1> تجمع الاثنين <2/> ',
    );
    await admin.picture('desk-rtl');
    await description.fill('');
    await admin.page.getByRole('button', { name: 'Publish in Arabic (ar)' }).click();
    const question = admin.page.getByRole('alertdialog');
    await question.getByText('Description: in another language, there is no text in Arabic (ar).').waitFor();
    expect(await question.getByText('Title:').count()).toBe(0);
    expect(await findViolations(admin.page)).toEqual([]);
    await admin.picture('desk-publish');
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect((await readTwinning('ar')).title).toBe('Twinning');
    await admin.page.getByRole('button', { name: 'Publish in Arabic (ar)' }).click();
    await question.getByRole('button', { name: 'Publish' }).click();
    await admin.page.getByText('Published', { exact: true }).waitFor();
    expect((await readTwinning('ar')).title).toBe('التوأمة');

    // The content manager's button asks as well.
    await openProject(admin, 'التوأمة', 'ar');
    await admin.page.getByLabel('Title', { exact: true }).fill('توأمة');
    await admin.page.getByRole('button', { name: 'Publish', exact: true }).click();
    await question.getByText('Description: in another language, there is no text in Arabic (ar).').waitFor();
    await admin.picture('content-manager-publish');
    expect((await readTwinning('ar')).title).toBe('التوأمة');
    await question.getByRole('button', { name: 'Publish' }).click();
    await admin.page.getByText('Published document').waitFor();
    await eventually(async () => expect((await readTwinning('ar')).title).toBe('توأمة'));
    await admin.close();
  });
});
