import type { Core, Modules, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isAbility } from '#access/ability';
import { groupBy } from '#domain/group-by';
import { isTermType, type TermUses } from '#domain/terms';
import { toRemovedLocales } from './removed-locales';
import { getReplacement, loadVersions } from './find-replacement';
import { NAMED, toInUseError } from './refuse-removal';
import { replaceTerm } from './replace-term';
import { loadUses, usesOfBases, type TermUse } from './term-uses';

const UPDATE = 'plugin::content-manager.explorer.update';

/** Lets the content API's routes that delete a term be told what takes its place. */
export function takeReplacement(strapi: Core.Strapi): void {
  strapi.contentAPI.addQueryParams({
    replacement: {
      schema: (z) => z.string().optional(),
      // A second start in one process finds the routes as the first one left them.
      matchRoute: ({ method, handler, request }) =>
        method === 'DELETE' &&
        !('replacement' in (request?.query ?? {})) &&
        typeof handler === 'string' &&
        isTermType(handler.slice(0, handler.lastIndexOf('.'))),
    },
  });
}

/** What a term's removal would be refused for, type by type. */
export async function findTermUses(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<TermUses[]> {
  const uses = await usesOfBases(strapi, await loadUses(strapi, uid, documentId));
  return [...groupBy(uses, ({ owner }) => owner)].map(([type, ofType]) => ({
    type,
    count: ofType.length,
    titles: ofType.slice(0, NAMED).map(({ title }) => title),
  }));
}

/**
 * Keeps a term that projects are read with from going without a word: it is refused with how many there are and what
 * some are called, unless it is said what they should have instead. Relations and term then go in one transaction. Of a
 * term's languages all but its base may go.
 * @throws ApplicationError, `term-in-use`
 * @throws ValidationError where the replacement can't be one
 */
export async function removeTerm<T>(
  strapi: Core.Strapi,
  context: Modules.Documents.Middleware.Context,
  remove: () => Promise<T>,
): Promise<T> {
  const { uid } = context;
  const params = context.params as RemovalParams;
  const replacement = params.replacement ?? strapi.requestContext.get()?.query?.replacement;
  delete params.replacement;
  const { documentId } = params;
  if (!documentId || !isTermType(uid)) return remove();
  return strapi.db.transaction(async () => {
    const versions = await loadVersions(strapi, uid, documentId);
    const [base] = versions;
    if (!base || !toRemovedLocales(params.locale, versions).includes(base.locale)) return remove();
    const uses = await loadUses(strapi, uid, documentId);
    if (typeof replacement === 'string' && replacement !== '') {
      const instead = await getReplacement(strapi, uid, {
        removed: documentId,
        documentId: replacement,
        base,
      });
      assertMayReplace(strapi, uses);
      await replaceTerm(strapi, uses, versions, instead);
    } else {
      const seen = await usesOfBases(strapi, uses);
      if (seen.length > 0) throw toInUseError(strapi, uid, seen);
    }
    return remove();
  });
}

interface RemovalParams {
  documentId?: string;
  locale?: string | string[] | null;
  replacement?: unknown;
}

/** Who deletes terms and doesn't write projects changes none by that. */
function assertMayReplace(strapi: Core.Strapi, uses: readonly TermUse[]): void {
  const ability: unknown = strapi.requestContext.get()?.state?.userAbility;
  if (!isAbility(ability)) return;
  const owners: UID.ContentType[] = [...new Set(uses.map(({ owner }) => owner))];
  if (owners.some((owner) => !ability.can(UPDATE, owner))) {
    throw new errors.ForbiddenError(
      'Your role doesn’t change what uses this entry; ask an editor to delete it',
    );
  }
}
