import { createHash } from 'node:crypto';
import type { Context } from 'koa';

/** Loads the page anew when the panel around it says that the project was saved. */
const SCRIPT =
  "addEventListener('message',(event)=>{if(event.origin===location.origin&&event.data?.type==='strapiUpdate')location.reload()})";
const SCRIPT_SOURCE = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;

/** Makes the page that has been answered follow what is saved in the panel's preview: pages themselves have no script. */
export function followEditor(ctx: Context): void {
  const { body } = ctx;
  if (!Buffer.isBuffer(body) && typeof body !== 'string') return;
  const type = ctx.type;
  // Before a policy that the page sets itself, which holds for what comes after it (CSP 3 §3.3).
  ctx.body = body.toString().replace('<head>', (head) => `${head}\n<script>${SCRIPT}</script>`);
  ctx.type = type;
  const policy = String(ctx.response.get('Content-Security-Policy'));
  ctx.set('Content-Security-Policy', `${policy}; script-src ${SCRIPT_SOURCE}`);
}
