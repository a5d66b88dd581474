import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { provided } from '../../helpers/provided';
import { SCREENSHOTS } from './screenshots';

export type Theme = 'light' | 'dark';
export type Role = 'Editor' | 'Translator (az)' | 'Super admin';

/** A page of the panel with somebody signed in, in a session of their own. */
export interface Panel {
  page: Page;
  /** Opens `path` of the panel, such as `/content-manager/…`. */
  open(path: string): Promise<void>;
  /** Keeps a picture of the page for people to look at, as wide as a notebook's window unless said otherwise. */
  picture(name: string, width?: number): Promise<void>;
  close(): Promise<void>;
}

const VIEWPORT = { width: 1440, height: 1000 };

/** Signs in at the panel's own form as the demo's person of this role. */
export async function signIn(browser: Browser, role: Role, theme: Theme = 'light'): Promise<Panel> {
  const account = provided('accounts').find((each) => each.role === role);
  if (!account) throw new Error(`The demo has nobody in the role ${role}`);
  const origin = provided('origin');
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en-GB',
    acceptDownloads: true,
  });
  await context.addInitScript(withoutIdleTime);
  await context.addInitScript(`localStorage.setItem('STRAPI_THEME', '${theme}')`);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${origin}/admin`);
  await page.getByLabel('Email').fill(account.email);
  await page.getByLabel('Password', { exact: false }).first().fill(account.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Content Manager' }).waitFor();
  return {
    page,
    open: async (address) => {
      await page.goto(`${origin}/admin${address}`);
    },
    picture: async (name, width = VIEWPORT.width) => {
      // The panel scrolls inside itself: a tall window shows a whole form.
      await page.setViewportSize({ width, height: 4000 });
      await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
      await page.setViewportSize(VIEWPORT);
    },
    close: () => context.close(),
  };
}

/**
 * The panel shows its actions (“Info sheets”, “Publish”, …) from `requestIdleCallback`, and Chromium gives a page no idle
 * time before its next frame: on a busy machine nothing that a test waits for makes one, so the button never came.
 * Without these functions, as in Safari, the panel takes a timer.
 */
function withoutIdleTime(): void {
  Object.assign(globalThis, { requestIdleCallback: undefined, cancelIdleCallback: undefined });
}
