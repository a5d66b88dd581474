import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { launchBrowser } from './helpers/browser';
import { FAILURES, failTo, leaveWithoutAsking, openForm, type Failure } from './helpers/forms';
import { signIn, type Panel } from './helpers/panel';
import { fieldOf, fillDate, openProject } from './helpers/projects';

const EACH_FAILURE = Object.keys(FAILURES) as Failure[];
const PROJECT = 'collection-types/api::project.project';

/** Each content type's form: where it is, and a field of it with the name that the server says. */
const FORMS = [
  ['a new project', `${PROJECT}/create`, 'Title', 'title'],
  ['a new country', 'collection-types/api::country.country/create', 'Name', 'name'],
  ['a new priority area', 'collection-types/api::priority-area.priority-area/create', 'Name', 'name'],
  ['a new subsector', 'collection-types/api::subsector.subsector/create', 'Name', 'name'],
  ['a new topic', 'collection-types/api::topic.topic/create', 'Name', 'name'],
  ['the site', 'single-types/api::site.site', 'Name', 'name'],
  ['the site in a new language', 'single-types/api::site.site?plugins[i18n][locale]=hy', 'Name', 'name'],
  ['the template', 'single-types/api::info-sheet-template.info-sheet-template', 'Heading', 'heading'],
] as const;

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
  panel = await signIn(browser, 'Super admin');
  leaveWithoutAsking(panel);
});
afterAll(() => browser.close());

describe('what was typed is still there, and the error at its field,', () => {
  test.each(FORMS)('in the form of %s', async (_form, path, label, name) => {
    const input = await openForm(panel, path, label);
    // The browser itself refuses a form that lacks what is needed.
    for (const needed of await panel.page.locator('input[aria-required="true"][type="text"]').all())
      await needed.fill('zz');
    await input.fill('What somebody typed');
    for (const failure of EACH_FAILURE) {
      await failTo(panel.page, 'Save', failure, name);
      expect([failure, await input.inputValue()]).toEqual([failure, 'What somebody typed']);
      if (failure === 'a 400') await panel.page.getByText('No such thing').waitFor();
    }
  });

  test.each(['Save', 'Publish'] as const)('in every field of a stored project, by “%s”', async (button) => {
    const { page } = panel;
    await openProject(panel, 'Village Taste');
    const filled = await fillInProject(panel);
    for (const failure of EACH_FAILURE) {
      await failTo(page, button, failure, 'title');
      expect([failure, await filled()]).toEqual([failure, TYPED]);
      if (failure === 'a 400') await fieldOf(page, 'Title').getByText('No such thing').waitFor();
    }
    await panel.picture(`refused-${button.toLowerCase()}`);
  });

  test('in the first save of a language', async () => {
    const { page } = panel;
    await openProject(panel, 'Village Taste');
    await page.goto(page.url().replace('locale%5D=en', 'locale%5D=ro').replace('locale]=en', 'locale]=ro'));
    await page.getByLabel('Title', { exact: true }).fill('Un titlu');
    await page.getByLabel('Summary', { exact: true }).fill('Pe scurt');
    for (const failure of EACH_FAILURE) {
      for (const button of ['Save', 'Publish'] as const) {
        await failTo(page, button, failure, 'title');
        expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Un titlu');
        expect(await page.getByLabel('Summary', { exact: true }).inputValue()).toBe('Pe scurt');
      }
    }
    await panel.picture('refused-first-save');
  });

  test('when the server itself objects: an end before the start', async () => {
    const { page } = panel;
    await openProject(panel, 'Village Taste');
    await page.getByLabel('Title', { exact: true }).fill('Another title');
    await fillDate(page, 'End date', '15.01.2001');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await fieldOf(page, 'End date')
      .getByText(/before the start/i)
      .waitFor();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Another title');
    expect(await page.getByLabel('End date', { exact: true }).inputValue()).toBe('15.01.2001');
  });
});

test('what was typed while a session ended is offered after signing in again', async () => {
  const { page } = panel;
  await openProject(panel, 'Village Taste');
  await page.getByLabel('Title', { exact: true }).fill('Typed before the end');
  await page.reload();
  await page.getByRole('button', { name: 'Put them back' }).click();
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Typed before the end');
});

const TYPED = {
  title: 'A title as typed',
  start: '03.02.2019',
  objective: 'Rich text as typed',
  relation: true,
  partner: 'A partner as typed',
};

/** Fills in a field of each kind; what is in them now. */
async function fillInProject({ page }: Panel): Promise<() => Promise<typeof TYPED>> {
  const title = page.getByLabel('Title', { exact: true });
  const start = page.getByLabel('Start date', { exact: true });
  const objective = page.locator('[data-slate-editor]').nth(1);
  const countries = page.getByRole('list').filter({ hasText: 'Azerbaijan' });
  await title.fill(TYPED.title);
  await fillDate(page, 'Start date', TYPED.start);
  await objective.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(TYPED.objective);
  await page.getByRole('combobox', { name: /^Countries/ }).click();
  await page.getByRole('option', { name: 'Azerbaijan' }).click();
  await page
    .getByText('Partners')
    .locator('xpath=ancestor::*[4]')
    .getByRole('button', { name: 'Add an entry' })
    .click();
  const partner = page.locator('input[name^="partners."][name$=".name"]').last();
  await partner.fill(TYPED.partner);
  return async () => ({
    title: await title.inputValue(),
    start: await start.inputValue(),
    objective: (await objective.innerText()).trim(),
    relation: (await countries.count()) > 0,
    partner: await partner.inputValue(),
  });
}
