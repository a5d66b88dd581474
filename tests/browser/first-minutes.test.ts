import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { findViolations } from './helpers/axe';
import { launchBrowser } from './helpers/browser';
import { signIn, type Panel } from './helpers/panel';
import { provided } from '../helpers/provided';

const PROJECTS = '/content-manager/collection-types/api::project.project';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the “?” beside a heading', () => {
  let editor: Panel;
  beforeAll(async () => {
    editor = await signIn(browser, 'Editor');
  });
  afterAll(() => editor.close());

  test.each([
    [PROJECTS, 'projects'],
    ['/me', 'people'],
  ])('of %s leads to our help', async (address, topic) => {
    await editor.open(address);
    const header = editor.page.locator('[data-strapi-header]');
    const mark = header.getByRole('link', { name: 'Help' });
    await mark.waitFor();
    await header.locator('a[href*="docs.strapi.io"]').waitFor({ state: 'detached' });
    expect(await mark.getAttribute('href')).toMatch(new RegExp(`/admin/help(#${topic})?$`));
  });

  test('opens a page that says what people ask first', async () => {
    await editor.open('/help#sheets');
    await editor.page.getByRole('heading', { name: 'Help', exact: true }).waitFor();
    for (const name of ['Writing a project', 'Translation desk', 'Info sheets', 'People and passwords'])
      await editor.page.getByRole('heading', { name, exact: true }).waitFor();
    expect(await findViolations(editor.page)).toEqual([]);
    await editor.picture('help');
  });

  test('is in the menu as well', async () => {
    await editor.open('/');
    await editor.page.getByRole('navigation').getByRole('link', { name: 'Help' }).click();
    await editor.page.getByRole('heading', { name: 'Help', exact: true }).waitFor();
  });
});

test('“Forgot password” doesn’t claim to have sent what nothing can send', async () => {
  const page: Page = await browser.newPage();
  await page.goto(`${provided('origin')}/admin/auth/forgot-password`);
  await page.getByLabel('Email').fill('admin@example.org');
  await page.getByRole('button', { name: 'Send Email' }).click();
  await page.getByRole('alert').filter({ hasText: 'No mail can be sent' }).waitFor();
  expect(await page.getByText('Email sent').count()).toBe(0);
  await page.close();
});
