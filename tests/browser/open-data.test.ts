import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findViolations } from './helpers/axe';
import { launchBrowser } from './helpers/browser';
import { signIn, type Panel } from './helpers/panel';
import { openProject } from './helpers/projects';

const OPEN_DATA = '/content-manager/single-types/plugin::data-exchange.open-data';

let browser: Browser;
let panel: Panel;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  panel = await signIn(browser, 'Super admin');
  page = panel.page;
});
afterAll(() => browser.close());

describe('an administrator', () => {
  test('sees nothing of IATI beside a project while nobody reports', async () => {
    await openProject(panel, 'Twinning');
    await page.getByRole('heading', { name: 'Info sheet' }).waitFor();
    expect(await page.getByRole('heading', { name: 'IATI' }).count()).toBe(0);
  });

  test('says who reports, and then sees what a project lacks', async () => {
    await panel.open(OPEN_DATA);
    await page.getByLabel('Organisation reference').fill('XI-EXAMPLE-1');
    await page.getByLabel('Organisation name').fill('An office of projects');
    await page.getByRole('combobox', { name: 'Organisation type' }).click();
    await page.getByRole('option', { name: 'Government', exact: true }).click();
    await panel.picture('open-data');
    await Promise.all([
      page.waitForResponse(
        (answer) => answer.url().includes(OPEN_DATA) && answer.request().method() === 'PUT',
      ),
      page.getByRole('button', { name: 'Save', exact: true }).click(),
    ]);
    await openProject(panel, 'Twinning');
    await page.getByRole('heading', { name: 'IATI' }).waitFor();
    await page.getByText(/^Reported as XI-EXAMPLE-1-/).waitFor();
    await page.getByText('Would be reported for more with').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'a subsector that has a DAC code' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await panel.picture('iati-panel');
  });
});
