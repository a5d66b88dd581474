import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { provided } from '../../helpers/provided';
import type { Panel } from './panel';

const DESK = '/plugins/translation-desk';
const PROJECT = 'api::project.project';

/** Opens what is to do, filtered by words of the title. */
export async function openDesk({ open, page }: Panel, search: string, locale = 'az'): Promise<void> {
  await open(`${DESK}?locale=${locale}&search=${encodeURIComponent(search)}`);
  await page.getByRole('heading', { name: 'Translations', exact: true }).waitFor();
  await page.getByRole('row').nth(1).waitFor();
}

/** Opens a document of the desk by its key. */
export async function openDocument({ open, page }: Panel, documentId: string, locale = 'az'): Promise<void> {
  await open(`${DESK}/${locale}/${PROJECT}/${documentId}`);
  await page.getByRole('textbox').first().waitFor();
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

/** What the export dialog is told; its own choices are XLIFF 2.1, what is to do, one file. */
interface ExportChoices {
  version?: string;
  packaging?: string;
}

/** Exports the one document that the list shows; the file's name and bytes. */
export async function exportFile(
  page: Page,
  title: string,
  { version, packaging }: ExportChoices = {},
): Promise<{ name: string; bytes: Buffer }> {
  const box = page.getByRole('checkbox', { name: `Select ${title}` });
  if (!(await box.isChecked())) await box.click();
  await page.getByRole('button', { name: 'Export 1 as XLIFF' }).click();
  for (const choice of [version, packaging])
    if (choice !== undefined) await page.getByRole('radio', { name: choice }).click();
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = await downloaded;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Exports the one document that the list shows as XLIFF 1.2; the file's text. */
export async function exportListed(page: Page, title: string): Promise<string> {
  return (await exportFile(page, title, { version: 'XLIFF 1.2' })).bytes.toString();
}

/** Chooses an XLIFF file on the page of imports. */
export async function chooseFile(page: Page, xliff: string): Promise<void> {
  await page.getByRole('link', { name: 'Import XLIFF' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'az.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(xliff) });
}

/** Asks the panel's own routes as the administrator: what a test begins with, and puts away. */
export type AdminApi = (method: string, path: string, body?: object) => Promise<Record<string, unknown>>;

export async function administrator(): Promise<AdminApi> {
  const account = provided('accounts').find(({ role }) => role === 'Super admin');
  if (!account) throw new Error('The demo has no super admin');
  const origin = provided('origin');
  const ask = async (
    method: string,
    path: string,
    body: object | undefined,
    token?: string,
  ): Promise<Record<string, unknown>> => {
    const answer = await fetch(origin + path, {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? {} : ((await answer.json()) as Record<string, unknown>);
  };
  const { email, password } = account;
  const { data } = await ask('POST', '/admin/login', { email, password });
  const { token } = data as { token: string };
  return (method, path, body) => ask(method, path, body, token);
}

/** Makes a project of these English texts, a draft; its `documentId`. */
export async function createProject(api: AdminApi, texts: Record<string, unknown>): Promise<string> {
  const collection = `/content-manager/collection-types/${PROJECT}`;
  const { data } = await api('POST', `${collection}?locale=en`, {
    scope: 'bilateral',
    startDate: '2024-01-01',
    ...texts,
  });
  return (data as { documentId: string }).documentId;
}

/** Deletes a project in every locale. */
export async function deleteProject(api: AdminApi, documentId: string): Promise<void> {
  await api('DELETE', `/content-manager/collection-types/${PROJECT}/${documentId}?locale=*`);
}

/** Saves a project's texts in a locale, through the content manager as another person might. */
export async function writeIn(
  api: AdminApi,
  documentId: string,
  locale: string,
  texts: Record<string, unknown>,
): Promise<void> {
  await api('PUT', `/content-manager/collection-types/${PROJECT}/${documentId}?locale=${locale}`, texts);
}
