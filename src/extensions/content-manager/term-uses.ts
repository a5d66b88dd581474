import { errors } from '@strapi/utils';
import type { Ability } from '#domain/ability';
import { isTermType } from '#domain/terms';
import { findTermUses } from '../../rules/term-removal';

const READ = 'plugin::content-manager.explorer.read';

export interface TermUsesContext {
  params: { model?: string; id?: string };
  state: { userAbility: Ability };
  body?: unknown;
}

/** `GET …/:id/uses`: how many documents are read with a term; titles of those alone that the asker may read. */
export async function listTermUses(ctx: TermUsesContext): Promise<void> {
  const { model = '', id = '' } = ctx.params;
  if (!isTermType(model)) throw new errors.NotFoundError('Terms alone are used by others');
  const uses = await findTermUses(strapi, model, id);
  ctx.body = {
    data: uses.map((use) => (ctx.state.userAbility.can(READ, use.type) ? use : { ...use, titles: [] })),
  };
}
