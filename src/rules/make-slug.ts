import type { Core, UID } from '@strapi/strapi';
import { toSlug } from '#domain/slug';

/**
 * A slug made from a title or a name, numbered (`twinning-2`) where another document has it; of a title without letters
 * from what the document is: `project`, `topic-2`.
 */
export async function makeSlug(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  title: string,
  isFree: (slug: string) => Promise<boolean>,
): Promise<string> {
  const slug = toSlug(title) || strapi.contentType(uid).info.singularName;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (await isFree(candidate)) return candidate;
  }
}
