import type { Core } from '@strapi/strapi';
import { strings } from '@strapi/utils';
import type { FieldError } from '../field-errors';
import { isTaken } from '../is-taken';
import { PROJECT } from './stored-project';

/** A slug made from a title, numbered (`twinning-2`) where another project has it; null of a title without letters. */
export async function makeSlug(
  strapi: Core.Strapi,
  title: string,
  documentId: string | null,
): Promise<string | null> {
  const slug = strings.nameToSlug(title).slice(0, 240).replace(/-+$/, '');
  if (slug === '') return null;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!(await isTaken(strapi, PROJECT, { slug: candidate }, documentId))) return candidate;
  }
}

/** What is wrong with a slug that somebody chose: another project has it. */
export async function checkSlugIsFree(
  strapi: Core.Strapi,
  slug: string,
  documentId: string | null,
): Promise<FieldError[]> {
  if (!(await isTaken(strapi, PROJECT, { slug }, documentId))) return [];
  return [{ path: ['slug'], message: `“${slug}” is another project's slug; choose one of its own` }];
}
