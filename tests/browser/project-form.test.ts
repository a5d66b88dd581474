import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ROOT } from '../helpers/environment';
import { launchBrowser } from './helpers/browser';
import { administrator, createProject, deleteProject, type AdminApi } from './helpers/desk';
import { signIn, type Panel } from './helpers/panel';
import { openProject, save } from './helpers/projects';

let browser: Browser;
let panel: Panel;
let page: Page;
let api: AdminApi;
let documentId: string;

beforeAll(async () => {
  browser = await launchBrowser();
  api = await administrator();
  documentId = await createProject(api, { title: 'Bridges of glass' });
  panel = await signIn(browser, 'Editor');
  page = panel.page;
});
afterAll(async () => {
  await deleteProject(api, documentId);
  await browser.close();
});

const top = async (label: string) =>
  (await page.getByLabel(label, { exact: true }).first().boundingBox())?.y ?? NaN;

/** Opens the form of the test's own project. */
async function openOwn(locale = 'en'): Promise<void> {
  await panel.open(
    `/content-manager/collection-types/api::project.project/${documentId}?plugins[i18n][locale]=${locale}`,
  );
  await page.getByLabel('Title', { exact: true }).waitFor();
}

async function stored(): Promise<Record<string, unknown>> {
  const { data } = await api(
    'GET',
    `/content-manager/collection-types/api::project.project/${documentId}?locale=en`,
  );
  return data as Record<string, unknown>;
}

describe('the form of a project', () => {
  test('has headed groups, and what names and dates a project ahead of the long texts', async () => {
    await openProject(panel, 'Neighbours Against Fire');
    for (const heading of ['Name and dates', 'Texts', 'Pictures and documents', 'Where', 'What about'])
      await page.getByRole('heading', { name: heading, exact: true }).waitFor();
    const summary = await top('Summary');
    for (const label of ['Slug', 'Start date', 'End date']) expect(await top(label)).toBeLessThan(summary);
    await panel.picture('form');
  });

  test('writes dates as the sheet does, and options in words', async () => {
    expect(await page.getByLabel('Start date', { exact: true }).inputValue()).toBe('01.06.2028');
    expect(await page.getByRole('combobox', { name: 'Scope' }).innerText()).toBe('Regional');
  });

  test('has “Save” and “Publish” in sight at its end', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByLabel('Contact e-mail', { exact: true }).scrollIntoViewIfNeeded();
    for (const name of ['Save', 'Publish']) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(800);
    }
    await page.screenshot({ path: path.join(ROOT, '.tmp/screenshots/form-end.png') });
    await page.setViewportSize({ width: 1440, height: 1000 });
  });

  test('offers the subsectors of the chosen area alone', async () => {
    await page.getByRole('combobox', { name: 'Subsector' }).click();
    const offered = await page.getByRole('option').allInnerTexts();
    await page.keyboard.press('Escape');
    const { results } = await api(
      'GET',
      '/content-manager/collection-types/api::subsector.subsector?locale=en&pageSize=100',
    );
    expect(offered.length).toBeGreaterThan(1);
    expect(offered.length).toBeLessThan((results as unknown[]).length);
  });

  test('takes several pictures at once into the gallery', async () => {
    await openOwn();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose pictures' }).click();
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await (
      await chooser
    ).setFiles([
      { name: 'one.png', mimeType: 'image/png', buffer: png },
      { name: 'two.png', mimeType: 'image/png', buffer: png },
      { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') },
    ]);
    await page.getByText('Left out: notes.txt').waitFor();
    await page.getByText('Gallery (2)').waitFor();
    expect(await save(page)).toBe(200);
    expect(await stored()).toMatchObject({
      gallery: [{ image: { name: 'one.png' } }, { image: { name: 'two.png' } }],
    });
  });

  test('takes a location from a click on the map', async () => {
    const map = page.getByRole('img', { name: 'Map: no location' });
    await map.scrollIntoViewIfNeeded();
    const box = await map.boundingBox();
    if (!box) throw new Error('There is no map');
    // Near Kyiv.
    await page.mouse.click(box.x + box.width * 0.4, box.y + box.height * 0.4);
    await page.getByRole('img', { name: 'Map: one location' }).waitFor();
    await panel.picture('form-map');
    expect(await save(page)).toBe(200);
    const { locations } = (await stored()) as { locations: { latitude: number; longitude: number }[] };
    expect(locations).toHaveLength(1);
    expect(locations[0]?.latitude).toBeGreaterThan(44);
    expect(locations[0]?.latitude).toBeLessThan(54);
    expect(locations[0]?.longitude).toBeGreaterThan(26);
    expect(locations[0]?.longitude).toBeLessThan(38);
  });

  test('writes a title in Arabic from the right', async () => {
    const title = page.getByLabel('Title', { exact: true });
    await title.fill('مشروع المياه');
    const style = await page.evaluate(
      "(({ unicodeBidi, textAlign }) => ({ unicodeBidi, textAlign }))(getComputedStyle(document.querySelector('input[name=title]')))",
    );
    expect(style).toEqual({ unicodeBidi: 'plaintext', textAlign: 'start' });
    await page.screenshot({ path: path.join(ROOT, '.tmp/screenshots/form-arabic.png') });
  });
});
