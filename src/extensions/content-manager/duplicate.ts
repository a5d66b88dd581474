import { errors } from '@strapi/utils';
import type { Ability } from '#domain/ability';
import type { Copy } from '#domain/copy';
import type { Locale } from '#domain/locale';
import { isRecord } from '#domain/records';
import { isTermType, TERM_KEYS } from '#domain/terms';
import { strapiServices } from '#strapi/services';
import { refuse } from '../../rules/field-errors';
import { PROJECT } from '../../rules/project';

export interface DuplicateContext {
  params: { model?: string; id?: string };
  request: { body?: unknown };
  state: { userAbility: Ability };
  body?: unknown;
}

interface Draft {
  documentId: string;
  locale: Locale;
}

/**
 * `POST …/:id/actions/duplicate`: copies a project or a term in all its languages, under a name of its own. Strapi's own
 * copies the one language that the list is in.
 */
export async function duplicate(ctx: DuplicateContext): Promise<void> {
  const { model = '', id = '' } = ctx.params;
  if (model !== PROJECT && !isTermType(model))
    throw new errors.NotFoundError('Projects and terms alone are copied');
  const drafts: Draft[] = await strapi.db
    .query(model)
    .findMany({ where: { documentId: id, ...(model === PROJECT ? { publishedAt: null } : {}) } });
  if (drafts.length === 0) throw new errors.NotFoundError(`There is no document ${id}`);
  const { can } = strapiServices(strapi).permissionChecker.create({
    userAbility: ctx.state.userAbility,
    model,
  });
  if (!drafts.every((draft) => can.read(draft) && can.create(draft)))
    throw new errors.ForbiddenError('You may not make entries in all languages of this one');
  const [name, key] = model === PROJECT ? ['title', null] : ['name', TERM_KEYS[model]];
  const data = readTexts(ctx.request.body, key === null ? [name] : [name, key]);
  if (!data[name]) refuse([{ path: [name], message: `A copy needs a ${name} of its own` }]);
  const made = await strapi.documents(model).clone({ documentId: id, locale: '*', data });
  if (!made) throw new errors.NotFoundError(`There is no document ${id}`);
  const copy: Copy = { documentId: made.documentId, locales: drafts.map(({ locale }) => locale) };
  ctx.body = { data: copy };
}

function readTexts(body: unknown, fields: string[]): Record<string, string> {
  const given = isRecord(body) ? body : {};
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = given[field];
      return typeof text === 'string' && text.trim() !== '' ? [[field, text.trim()]] : [];
    }),
  );
}
