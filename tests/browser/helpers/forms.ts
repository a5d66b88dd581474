import type { Locator, Page, Route } from 'playwright-core';
import type { Panel } from './panel';

/** Ways in which a save fails: the server refuses a field, breaks, isn't there, is another program's page, says no. */
export const FAILURES = {
  'a 400': (route: Route) => answer(route, 400, 'ValidationError', 'No such thing'),
  'a 403': (route: Route) => answer(route, 403, 'ForbiddenError', 'Not for you'),
  'a 500': (route: Route) => answer(route, 500, 'InternalServerError', 'Internal Server Error'),
  'a gateway’s 502': (route: Route) =>
    route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' }),
  'a lost connection': (route: Route) => route.abort('connectionreset'),
};

export type Failure = keyof typeof FAILURES;

/** The field that a made-up 400 names. */
let fieldInError = 'title';

/** Presses the button while every write fails in this way; comes back when the panel has said so. */
export async function failTo(
  page: Page,
  button: 'Save' | 'Publish',
  failure: Failure,
  field: string,
): Promise<void> {
  fieldInError = field;
  const writes = /\/content-manager\/(collection|single)-types\//;
  const fail = (route: Route) =>
    route.request().method() === 'GET' ? route.fallback() : FAILURES[failure](route);
  await page.route(writes, fail);
  await page.getByRole('button', { name: button, exact: true }).click();
  // A translation that has something to do is published after a question.
  const question = page.getByRole('alertdialog');
  const alert = page.locator('div[role="alert"]').first();
  await alert.or(question).first().waitFor();
  if (await question.isVisible()) await question.getByRole('button', { name: button, exact: true }).click();
  await alert.waitFor();
  await alert.locator('xpath=..').getByRole('button', { name: 'Close' }).click();
  await alert.waitFor({ state: 'detached' });
  // Whatever the panel loads after a refusal it has loaded by then.
  await page.waitForLoadState('networkidle');
  await page.unroute(writes, fail);
}

/** Opens a page of the content manager and waits for its form. */
export async function openForm({ open, page }: Panel, path: string, label: string): Promise<Locator> {
  await open(`/content-manager/${path}`);
  // A needed field's label ends in a star.
  const input = page.getByLabel(new RegExp(`^${label}\\*?$`)).first();
  await input.waitFor();
  return input;
}

function answer(route: Route, status: number, name: string, message: string): Promise<void> {
  const details = status === 400 ? { errors: [{ path: [fieldInError], message, name }] } : {};
  return route.fulfill({ status, json: { data: null, error: { status, name, message, details } } });
}

/** Leaves forms with what is in them, as somebody does who answers “Leave” to the browser's question. */
export function leaveWithoutAsking({ page }: Panel): void {
  page.on('dialog', (dialog) => void dialog.accept());
}
