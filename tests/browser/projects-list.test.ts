import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '../helpers/eventually';
import { launchBrowser } from './helpers/browser';
import { administrator, createProject, deleteProject } from './helpers/desk';
import { signIn, type Panel } from './helpers/panel';
import { openProjects, selectProjects } from './helpers/projects';

let browser: Browser;
let panel: Panel;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  panel = await signIn(browser, 'Editor');
  page = panel.page;
});
afterAll(() => browser.close());

/** The machine may be busy: what changes by itself has this long. */
const WAIT = { within: 20_000 };

const rows = () => page.getByRole('row').filter({ has: page.getByRole('link') });

/** Chooses in one of the filters above the list, and waits until the list shows it. */
async function filterBy(filter: string, option: string): Promise<void> {
  const answered = page.waitForResponse((response) =>
    response.url().includes('/content-manager/collection-types/api::project.project?'),
  );
  await page.getByRole('combobox', { name: filter, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await answered;
}

describe('the list of projects', () => {
  test('is what the content manager opens with', async () => {
    await page.getByRole('link', { name: 'Content Manager' }).click();
    await page.getByRole('heading', { name: 'Project', exact: true }).waitFor();
    expect(page.url()).toContain('api::project.project');
  });

  test('tells the status of a project and its publication apart, and names countries by code', async () => {
    await openProjects(panel);
    const heads = await page.locator('main thead th').allInnerTexts();
    expect(heads.map((head) => head.trim().toLowerCase()).filter(Boolean)).toEqual([
      'title',
      'project status',
      'countries',
      'period',
      'available in',
      'publication',
    ]);
    const row = page.getByRole('row').filter({ hasText: 'Twinning' });
    for (const code of ['AM', 'AZ', 'BY', 'GE', 'MD', 'UA']) expect(await row.innerText()).toContain(code);
    expect(await row.innerText()).toMatch(/01\.01\.2014 –\s+31\.12\.2020/);
  });

  test('has all its columns in sight at 1280 pixels', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openProjects(panel);
    await page.waitForTimeout(500);
    const [content, room] = await page
      .locator('main table')
      .evaluate((table) => [table.parentElement?.scrollWidth ?? 0, table.parentElement?.clientWidth ?? 0]);
    expect(content).toBeLessThanOrEqual(room ?? 0);
    await panel.picture('projects-1280');
    await page.setViewportSize({ width: 1440, height: 1000 });
  });

  test('shows those of a status, a country, an area, a topic', async () => {
    await openProjects(panel);
    const all = await rows().count();
    await filterBy('Project status', 'Planned');
    await eventually(async () => {
      const statuses = await rows().allInnerTexts();
      expect(statuses.length).toBeGreaterThan(0);
      expect(statuses.length).toBeLessThan(all);
      expect(statuses.filter((row) => !row.includes('Planned'))).toEqual([]);
    }, WAIT);

    await page.reload();
    await rows().first().waitFor();
    expect((await rows().allInnerTexts()).filter((row) => !row.includes('Planned'))).toEqual([]);

    await filterBy('Country', 'Ukraine');
    await eventually(async () => {
      const found = await rows().allInnerTexts();
      expect(found.filter((row) => !row.includes('UA'))).toEqual([]);
    }, WAIT);
    await panel.picture('projects-filtered');
  });

  test('shows all again once the filters are cleared', async () => {
    for (const _filter of ['Project status', 'Country'])
      await page.getByRole('group', { name: 'Show projects by' }).getByLabel('Show all').first().click();
    await eventually(async () => expect(await rows().count()).toBeGreaterThan(9), WAIT);
  });

  test('publishes those of many that are ready, and names what the others lack', async () => {
    const api = await administrator();
    const bare = await createProject(api, { title: 'Barely begun', startDate: null });
    await openProjects(panel);
    await selectProjects(panel, ['Neighbours Against Fire', 'Barely begun']);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Ready to publish in English: 1').waitFor();
    await dialog.getByText('A start date is needed to publish.').waitFor();
    await panel.picture('publish-many');
    await dialog.getByRole('button', { name: 'Publish one project' }).click();
    await page.getByText('One project is published. Not published: Barely begun').waitFor();
    const publication = (title: string) => page.getByRole('row').filter({ hasText: title }).innerText();
    await eventually(
      async () => expect(await publication('Neighbours Against Fire')).toMatch(/Published/),
      WAIT,
    );
    expect(await publication('Barely begun')).toMatch(/Draft/);
    await deleteProject(api, bare);
  });
});
