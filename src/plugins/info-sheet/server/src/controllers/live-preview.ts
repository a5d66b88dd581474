import { createHash } from 'node:crypto';
import type { Context } from 'koa';

/** Loads the page anew when the panel around it says that the project was saved. */
const SCRIPT =
  "addEventListener('message',(event)=>{if(event.origin===location.origin&&event.data?.type==='strapiUpdate')location.reload()})";
const SCRIPT_SOURCE = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;

/** Makes the page that has been answered follow what is saved in the panel's preview: the sheet itself has no script. */
export function followEditor(ctx: Context): void {
  if (!Buffer.isBuffer(ctx.body)) return;
  const page = ctx.body.toString('utf8');
  const type = ctx.type;
  // Before the policy that the page sets itself, which holds for what comes after it (CSP 3 §3.3).
  ctx.body = page.replace(
    '<meta http-equiv="Content-Security-Policy"',
    (policy) => `<script>${SCRIPT}</script>\n${policy}`,
  );
  ctx.type = type;
  const policy = String(ctx.response.get('Content-Security-Policy'));
  ctx.set('Content-Security-Policy', `${policy}; script-src ${SCRIPT_SOURCE}`);
}
