import type { Locator, Page } from 'playwright-core';
import { expect } from '@jest/globals';
import type { Panel } from './panel';
import { eventually } from '../../helpers/eventually';

const LIST = '/content-manager/collection-types/api::project.project';

/** Opens the list of projects, in the default locale unless another is named, with those alone that `search` finds. */
export async function openProjects({ open, page }: Panel, locale = 'en', search = ''): Promise<void> {
  // With the parameters that the panel's own menu puts there.
  await open(
    `${LIST}?page=1&pageSize=20&sort=updatedAt:DESC&plugins[i18n][locale]=${locale}${search && `&_q=${search}`}`,
  );
  await page.getByRole('heading', { name: 'Project', exact: true }).waitFor();
  await page.getByRole('row').nth(1).waitFor();
}

/** Ticks the projects whose titles have these words, in the list that is open. */
export async function selectProjects({ page }: Panel, titles: string[]): Promise<void> {
  for (const title of titles)
    await page.getByRole('row').filter({ hasText: title }).getByRole('checkbox').click();
  await page
    .getByText(titles.length === 1 ? '1 entry selected' : `${titles.length} entries selected`)
    .waitFor();
}

/** Opens the form of the project whose title has these words, from the list as a person would. */
export async function openProject(panel: Panel, title: string, locale = 'en'): Promise<void> {
  await openProjects(panel, locale);
  await panel.page.getByRole('row').filter({ hasText: title }).getByRole('link').first().click();
  await panel.page.getByLabel('Title', { exact: true }).waitFor();
}

/** The part of the form with the field of this label: its input, hint and error. */
export function fieldOf(page: Page, label: string): Locator {
  const input = page.getByLabel(label, { exact: true });
  return page.locator('div').filter({ has: input }).filter({ hasText: label }).last().locator('xpath=..');
}

/**
 * Types a date such as `15.01.2001` and leaves the field. Strapi's picker goes back to the stored date whenever the form
 * is drawn anew between the two, as it is while the last of it arrives: then it is typed again, as a person would.
 */
export async function fillDate(page: Page, label: string, date: string): Promise<void> {
  const day = date.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$2.$1.$3');
  const input = page.getByLabel(label, { exact: true });
  const type = async () => {
    await input.fill(day);
    await input.blur();
    return input.inputValue();
  };
  await eventually(async () => expect(await type()).toBe(day), { within: 30_000 });
}

/** Presses “Save” and waits for the server's answer; its status. */
export async function save(page: Page): Promise<number> {
  const [answer] = await Promise.all([
    page.waitForResponse(
      (response) =>
        response.url().includes('/content-manager/collection-types/api::project.project') &&
        ['POST', 'PUT'].includes(response.request().method()),
    ),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  return answer.status();
}
