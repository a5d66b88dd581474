import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core'), 'utf8');

/** Strapi's editor of rich text, which has no name and scrolls without the keyboard: it isn't ours. */
const RICH_TEXT = ':has(> [data-slate-editor])';

/** What axe finds wrong in our part of the page, by WCAG 2 level A and AA; Strapi's menu around it isn't ours. */
export async function findViolations(page: Page, part = 'main'): Promise<string[]> {
  await page.evaluate(AXE);
  const context = { include: part, exclude: RICH_TEXT };
  const run = `axe.run(${JSON.stringify(context)}, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })`;
  const { violations } = (await page.evaluate(run)) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
