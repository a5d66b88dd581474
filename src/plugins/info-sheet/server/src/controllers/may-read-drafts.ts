import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

const READ_DRAFTS = 'plugin::info-sheet.info-sheet.findDraft';

/** Whether the request's token or session is granted the sheets of drafts. */
export async function mayReadDrafts(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  try {
    await strapi.get('auth').verify(ctx.state.auth, { scope: [READ_DRAFTS] });
    return true;
  } catch {
    return false;
  }
}
