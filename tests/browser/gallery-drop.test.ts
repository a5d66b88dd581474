import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { taggedPicture, topColours, UPRIGHT } from '../helpers/pictures';
import { provided } from '../helpers/provided';
import { launchBrowser } from './helpers/browser';
import { administrator, createProject, deleteProject, type AdminApi } from './helpers/desk';
import { leaveWithoutAsking } from './helpers/forms';
import { signIn, type Panel } from './helpers/panel';

let browser: Browser;
let panel: Panel;
let api: AdminApi;
let project: string;

beforeAll(async () => {
  browser = await launchBrowser();
  api = await administrator();
  project = await createProject(api, { title: 'With a phone’s photo' });
  panel = await signIn(browser, 'Editor');
  leaveWithoutAsking(panel);
});
afterAll(async () => {
  await deleteProject(api, project);
  await browser.close();
});

/** Drops a file where the form takes pictures. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const make = `(() => {
    const bytes = Uint8Array.from(atob(${JSON.stringify(bytes.toString('base64'))}), (c) => c.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], ${JSON.stringify(name)}, { type: 'image/jpeg' }));
    return transfer;
  })()`;
  const dataTransfer = await page.evaluateHandle(make);
  await page.getByText('Drop pictures here, as many as you like').dispatchEvent('drop', { dataTransfer });
}

test('a photo of a phone that was held upright stands upright in the gallery', async () => {
  const { page, open } = panel;
  await open(`/content-manager/collection-types/api::project.project/${project}?plugins[i18n][locale]=en`);
  await page.getByText('Gallery (0)').waitFor();
  const uploaded = page.waitForResponse(
    (response) => response.url().includes('/upload') && response.request().method() === 'POST',
  );
  await drop(page, 'phone-portrait.jpg', await taggedPicture('jpeg', 6));
  const [file] = await (await uploaded).json();
  expect([file.width, file.height]).toEqual([800, 1200]);
  const stored = await page.request.get(`${provided('origin')}${file.url}`);
  expect(await topColours(await stored.body())).toEqual(UPRIGHT[6]);
  await page.getByText('Gallery (1)').waitFor();
  await panel.picture('gallery-drop', 1280);
});
