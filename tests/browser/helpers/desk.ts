import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { Panel } from './panel';

const DESK = '/plugins/translation-desk';

/** Opens what is to do, filtered by words of the title. */
export async function openDesk({ open, page }: Panel, search: string, locale = 'az'): Promise<void> {
  await open(`${DESK}?locale=${locale}&search=${encodeURIComponent(search)}`);
  await page.getByRole('heading', { name: 'Translations', exact: true }).waitFor();
  await page.getByRole('row').nth(1).waitFor();
}

/** Opens the document of this title in the editor, from the list as a person would. */
export async function openInEditor(panel: Panel, title: string): Promise<void> {
  await openDesk(panel, title);
  await panel.page.getByRole('row').getByRole('link', { name: title, exact: true }).click();
  await panel.page.getByRole('textbox').first().waitFor();
}

/** The part of the editor with a field. */
export function sectionOf(page: Page, field: string): Locator {
  return page.getByRole('region', { name: field, exact: true });
}

/** Saves with the keyboard and waits for the server's answer. */
export async function saveUnit(page: Page): Promise<{ saved: string[]; refused: { reason: string }[] }> {
  const answered = page.waitForResponse(
    (response) =>
      response.url().includes('/translation-desk/documents/') && response.request().method() === 'PUT',
  );
  await page.keyboard.press('Control+Enter');
  const { data } = await (await answered).json();
  return data;
}

/** Words to do of the one document that the list shows. */
export async function wordsToDo(page: Page): Promise<number> {
  return Number(await page.getByRole('row').nth(1).getByRole('gridcell').nth(4).innerText());
}

/** Exports the one document that the list shows as XLIFF 1.2; the file's text. */
export async function exportListed(page: Page, title: string): Promise<string> {
  await page.getByRole('checkbox', { name: `Select ${title}` }).click();
  await page.getByRole('button', { name: 'Export 1 as XLIFF' }).click();
  await page.getByRole('radio', { name: 'XLIFF 1.2' }).click();
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  return readFile(await (await downloaded).path(), 'utf8');
}
