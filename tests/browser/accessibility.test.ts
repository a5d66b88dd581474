import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findViolations } from './helpers/axe';
import { launchBrowser } from './helpers/browser';
import { administrator, createProject, deleteProject, openDesk, type AdminApi } from './helpers/desk';
import { signIn, type Panel, type Theme } from './helpers/panel';
import { openProject, openProjects, selectProjects } from './helpers/projects';

/** A notebook's, a small one's and a phone's. */
const WIDTHS = [1440, 1280, 390];
const DESK = '/plugins/translation-desk';
const DIALOG = '[role="dialog"], [role="alertdialog"]';

/** What no other test changes: a project with every kind of field, and a topic that it has. */
const SAMPLE = 'Clean Rivers';
const TOPIC = 'Clean water';
const UNREADY = 'Barely begun';

let browser: Browser;
let api: AdminApi;
let unready: string;

beforeAll(async () => {
  browser = await launchBrowser();
  api = await administrator();
  unready = await createProject(api, { title: UNREADY, startDate: null });
});
afterAll(async () => {
  await deleteProject(api, unready);
  await browser.close();
});

/** Pages with something of ours: how one gets there, and the part that is ours where Strapi's is around it. */
const PAGES: [name: string, open: (panel: Panel) => Promise<void>, part: string][] = [
  ['the desk', (panel) => openDesk(panel, 'sample'), 'main'],
  ['the desk’s export', openExport, DIALOG],
  ['the desk’s editor', openEditor, 'main'],
  ['the desk’s import', openImport, 'main'],
  ['the help', openHelp, 'main'],
  ['the home page', openHome, 'section:has(a[href$="/translation-desk"])'],
  ['the list of projects', openList, 'main table tbody, main [role="group"]'],
  ['the dialog that publishes many', openPublishMany, DIALOG],
  ['the dialog of many info sheets', openInfoSheets, DIALOG],
  ['the form of a project', (panel) => openForm(panel, 'en'), 'main form'],
  ['the form of a translation', (panel) => openForm(panel, 'ka'), 'main form'],
  ['the question before a project is unpublished', openUnpublish, DIALOG],
  ['the question before a topic is deleted', openTopicDeletion, DIALOG],
  ['the template of info sheets', openTemplate, 'main form'],
];

describe.each(['light', 'dark'] satisfies Theme[])('axe finds nothing in the %s', (theme) => {
  let panel: Panel;

  beforeAll(async () => {
    panel = await signIn(browser, 'Super admin', theme);
  });
  afterAll(() => panel.close());

  test.each(PAGES)('on %s', async (name, open, part) => {
    const { page } = panel;
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 1000 });
      // A page that is laid out anew for a phone puts its dialogs away.
      if (width === WIDTHS[0] || part === DIALOG) await open(panel);
      await page.evaluate(SETTLED);
      const violations = await findViolations(page, part);
      found.push(...violations.map((violation) => `${width}: ${violation}`));
      await panel.picture(`${name} ${theme} ${width}`.replaceAll(/[^a-z0-9]+/g, '-'), width);
    }
    expect(found).toEqual([]);
  });
});

/** Waits until a new size is drawn and whatever moves has come to rest. */
const SETTLED = `(async () => {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const moving = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
})()`;

async function openExport(panel: Panel): Promise<void> {
  await openDesk(panel, 'sample');
  await panel.page.getByRole('button', { name: 'Export XLIFF' }).click();
  await panel.page.getByRole('dialog').waitFor();
}

async function openEditor(panel: Panel): Promise<void> {
  await openDesk(panel, SAMPLE);
  await panel.page.getByRole('row').nth(1).getByRole('link').first().click();
  await panel.page.locator('textarea').first().click();
}

async function openImport({ open, page }: Panel): Promise<void> {
  await open(`${DESK}/import`);
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
}

async function openHelp({ open, page }: Panel): Promise<void> {
  await open('/help');
  await page.getByRole('heading', { name: 'Help' }).first().waitFor();
}

async function openHome({ open, page }: Panel): Promise<void> {
  await open('/');
  await page.getByRole('link', { name: 'Open the desk' }).waitFor();
  await page.getByRole('link', { name: 'Azerbaijani' }).waitFor();
}

async function openList(panel: Panel): Promise<void> {
  await openProjects(panel);
  await panel.page.getByRole('combobox', { name: 'Country', exact: true }).waitFor();
}

async function openPublishMany(panel: Panel): Promise<void> {
  await openProjects(panel);
  await selectProjects(panel, [SAMPLE, UNREADY]);
  await panel.page.getByRole('button', { name: 'Publish', exact: true }).click();
  await panel.page.getByRole('dialog').getByText('A start date is needed to publish.').waitFor();
}

async function openInfoSheets(panel: Panel): Promise<void> {
  await openProjects(panel);
  await selectProjects(panel, [SAMPLE]);
  await panel.page.getByRole('button', { name: 'Info sheets' }).click();
  await panel.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Download \d+ sheets?$/ })
    .waitFor();
}

async function openForm(panel: Panel, locale: string): Promise<void> {
  await openProject(panel, SAMPLE);
  if (locale !== 'en') await panel.page.goto(panel.page.url().replace(/\]=en$/, `]=${locale}`));
  await panel.page.getByRole('heading', { name: 'Info sheet' }).waitFor();
}

async function openUnpublish(panel: Panel): Promise<void> {
  await openForm(panel, 'en');
  await panel.page.getByRole('button', { name: 'More document actions' }).click();
  await panel.page.getByRole('menuitem', { name: 'Unpublish', exact: true }).click();
  await panel.page.getByRole('alertdialog').getByRole('checkbox').waitFor();
}

async function openTopicDeletion({ open, page }: Panel): Promise<void> {
  await open(`/content-manager/collection-types/api::topic.topic?plugins[i18n][locale]=en&_q=${TOPIC}`);
  await page.getByRole('row').filter({ hasText: TOPIC }).getByRole('link').click();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: /^Delete entry \(all/ }).click();
  await page.getByRole('alertdialog').getByRole('combobox').waitFor();
}

async function openTemplate({ open, page }: Panel): Promise<void> {
  await open(
    '/content-manager/single-types/api::info-sheet-template.info-sheet-template?plugins[i18n][locale]=en',
  );
  await page.getByLabel('Heading', { exact: true }).waitFor();
}
