import type { Core } from '@strapi/strapi';
import type { FieldError } from '../field-errors';
import { isTaken } from '../is-taken';
import { makeSlug } from '../make-slug';
import { PROJECT } from './stored-project';

/** A slug made from a title that no other project has, nor had. */
export function makeProjectSlug(
  strapi: Core.Strapi,
  title: string,
  documentId: string | null,
): Promise<string> {
  return makeSlug(
    strapi,
    PROJECT,
    title,
    async (slug) => (await findSlugHolder(strapi, slug, documentId)) === null,
  );
}

/** What is wrong with a slug that somebody chose: another project has it, or an address that leads to one. */
export async function checkSlugIsFree(
  strapi: Core.Strapi,
  slug: string,
  documentId: string | null,
  path: FieldError['path'] = ['slug'],
): Promise<FieldError[]> {
  switch (await findSlugHolder(strapi, slug, documentId)) {
    case null:
      return [];
    case 'slug':
      return [{ path, message: `“${slug}” is another project's slug; choose one of its own` }];
    case 'former':
      return [
        {
          path,
          message: `“${slug}” is a former slug of another project and leads to it; choose another, or take it from that project's list first`,
        },
      ];
  }
}

/** How a project other than `documentId` has a slug, in any locale or status: as its own, or as one that it had. */
async function findSlugHolder(
  strapi: Core.Strapi,
  slug: string,
  documentId: string | null,
): Promise<'slug' | 'former' | null> {
  // First, because a translation that wasn't published since may have a slug that its project has left.
  if (await isTaken(strapi, PROJECT, { formerSlugs: { slug } }, documentId)) return 'former';
  return (await isTaken(strapi, PROJECT, { slug }, documentId)) ? 'slug' : null;
}
