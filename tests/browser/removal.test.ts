import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchBrowser } from './helpers/browser';
import { signIn, type Panel } from './helpers/panel';
import { openProject, openProjects, selectProjects } from './helpers/projects';
import { provided } from '../helpers/provided';

const PROJECT = 'api::project.project';
const TOPIC = 'api::topic.topic';

let browser: Browser;
let panel: Panel;
let authorization: string;

beforeAll(async () => {
  browser = await launchBrowser();
  panel = await signIn(browser, 'Editor');
  const [request] = await Promise.all([
    panel.page.waitForRequest((each) =>
      each.url().startsWith(`${provided('origin')}/content-manager/collection-types/`),
    ),
    openProjects(panel),
  ]);
  authorization = request.headers().authorization ?? '';
});
afterAll(() => browser.close());

/** Asks the panel's own API as the editor who is signed in. */
async function ask(method: 'GET' | 'POST' | 'PUT', path: string, data?: object) {
  const answer = await panel.page.request.fetch(
    `${provided('origin')}/content-manager/collection-types/${path}`,
    {
      method,
      headers: { authorization },
      ...(data ? { data } : {}),
    },
  );
  const body = await answer.json();
  if (!answer.ok()) throw new Error(JSON.stringify(body));
  return body;
}

const readersFind = async (documentId: string, locale: string): Promise<number> =>
  (
    await panel.page.request.get(
      `${provided('origin')}/api/projects/${documentId}?locale=${locale}&fallback=none`,
    )
  ).status();

async function aTopic(name: string): Promise<string> {
  return (await ask('POST', `${TOPIC}?locale=en`, { name })).data.documentId;
}

/** A project that readers see in English and Azerbaijani. */
async function published(title: string, data: object = {}): Promise<string> {
  const [country] = (await ask('GET', 'api::country.country?locale=en')).results;
  const [priorityArea] = (await ask('GET', 'api::priority-area.priority-area?locale=en')).results;
  const { documentId } = (
    await ask('POST', `${PROJECT}?locale=en`, {
      title,
      scope: 'regional',
      startDate: '2024-01-01',
      countries: [country.documentId],
      priorityArea: priorityArea.documentId,
      ...data,
    })
  ).data;
  await ask('PUT', `${PROJECT}/${documentId}?locale=az`, { title: `${title} az` });
  await ask('POST', `${PROJECT}/actions/bulkPublish`, { documentIds: [documentId], locale: ['en', 'az'] });
  return documentId;
}

test('unpublishing English names the title, the other languages, and offers them all', async () => {
  const title = `Unpublished ${randomUUID().slice(0, 8)}`;
  const documentId = await published(title);
  const { page } = panel;
  await openProject(panel, title);
  const open = async () => {
    await page.getByRole('button', { name: 'More document actions' }).click();
    await page.getByRole('menuitem', { name: 'Unpublish', exact: true }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(`“${title}” leaves the English list`).waitFor();
    return dialog;
  };
  const first = await open();
  await first.getByText(/It stays online in Azerbaijani/).waitFor();
  await panel.picture('unpublish-asks');
  await first.getByRole('button', { name: 'Cancel' }).click();
  expect([await readersFind(documentId, 'en'), await readersFind(documentId, 'az')]).toEqual([200, 200]);
  const again = await open();
  await again.getByRole('checkbox').click();
  await again.getByText(/in any language/).waitFor();
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().includes('/actions/bulkUnpublish')),
    again.getByRole('button', { name: 'Unpublish' }).click(),
  ]);
  expect(answer.status()).toBe(200);
  expect([await readersFind(documentId, 'en'), await readersFind(documentId, 'az')]).toEqual([404, 404]);
});

test('unpublishing several from the list names each, and where it stays', async () => {
  const [first, second] = [`Together ${randomUUID().slice(0, 8)}`, `Together ${randomUUID().slice(0, 8)}`];
  const documentId = await published(first);
  await published(second);
  const { page } = panel;
  await openProjects(panel, 'en', 'Together');
  await selectProjects(panel, [first, second]);
  await page.getByRole('button', { name: 'Unpublish', exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('Unpublish 2 projects?').waitFor();
  await dialog.getByText('They leave the English list').waitFor();
  for (const title of [first, second])
    await dialog.getByText(`“${title}” stays online in Azerbaijani.`).waitFor();
  await panel.picture('unpublish-many-asks');
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect([await readersFind(documentId, 'en'), await readersFind(documentId, 'az')]).toEqual([404, 200]);
});

test('deleting a topic that projects have asks what they should have instead', async () => {
  const [used, instead] = [`Used ${randomUUID().slice(0, 8)}`, `Instead ${randomUUID().slice(0, 8)}`];
  const [topic, replacement] = [await aTopic(used), await aTopic(instead)];
  const documentId = await published(`With ${used}`, { topics: [topic] });
  const { page } = panel;
  await panel.open(`/content-manager/collection-types/${TOPIC}/${topic}?plugins[i18n][locale]=en`);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: /Delete entry \(all locales\)/ }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText(`One project has “${used}”: “With ${used}”.`).waitFor();
  // Typed, because the list opens with the keys.
  await dialog.getByRole('combobox').pressSequentially(instead);
  await page.getByRole('option', { name: instead }).click();
  await panel.picture('delete-asks');
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'DELETE'),
    dialog.getByRole('button', { name: 'Delete' }).click(),
  ]);
  expect(answer.status()).toBe(200);
  const { data } = await (
    await page.request.get(`${provided('origin')}/api/projects/${documentId}?populate=topics`)
  ).json();
  expect(data.topics.map((each: { documentId: string }) => each.documentId)).toEqual([replacement]);
});
