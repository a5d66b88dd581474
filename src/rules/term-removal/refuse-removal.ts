import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { groupBy } from '#domain/group-by';
import type { TermUse } from './term-uses';

/** As many are named as people read. */
export const NAMED = 3;

/** Why a term isn't deleted, for people and, in its details, for programs. */
export function toInUseError(strapi: Core.Strapi, uid: UID.ContentType, uses: readonly TermUse[]): Error {
  const { singularName, displayName } = strapi.contentType(uid).info;
  const parts = [...groupBy(uses, ({ owner }) => owner)].map(([owner, ofOwner]) =>
    sayUses(strapi, owner, ofOwner),
  );
  const message = `${displayName} in use: ${parts.join('; ')}. Say which ${singularName} they should have instead (replacement).`;
  return new errors.ApplicationError(message, {
    code: 'term-in-use',
    count: uses.length,
    uses: uses.slice(0, NAMED).map(({ owner, documentId, title }) => ({ type: owner, documentId, title })),
  });
}

function sayUses(strapi: Core.Strapi, owner: UID.ContentType, uses: readonly TermUse[]): string {
  const { singularName, pluralName } = strapi.contentType(owner).info;
  const named = uses.slice(0, NAMED).map(({ title }) => `“${title}”`);
  const rest = uses.length > NAMED ? [`${uses.length - NAMED} more`] : [];
  const titles = new Intl.ListFormat('en', { type: 'conjunction' }).format([...named, ...rest]);
  return `${uses.length} ${uses.length === 1 ? singularName : pluralName} (${titles})`;
}
