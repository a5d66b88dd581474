import type { Core } from '@strapi/strapi';
import type { TermVersion } from './find-replacement';
import type { TermUse } from './term-uses';

/**
 * Has each version lead to the replacement's version in its language instead, at the same place of its list and once; a
 * translation whose language the replacement lacks just loses the term. Drafts and published versions alike, so that
 * a document is as published afterwards as it was.
 */
export async function replaceTerm(
  strapi: Core.Strapi,
  uses: readonly TermUse[],
  removed: readonly TermVersion[],
  replacement: readonly TermVersion[],
): Promise<void> {
  for (const { owner, attribute, id, locale } of uses) {
    const versions = strapi.db.query(owner);
    const row = await versions.findOne({ where: { id }, populate: { [attribute]: { select: ['id'] } } });
    const instead = replacement.find((version) => version.locale === locale)?.id ?? null;
    const related: unknown = row?.[attribute];
    const after = Array.isArray(related)
      ? withInstead(
          related.map((each) => each.id),
          removed,
          instead,
        )
      : instead;
    await versions.update({ where: { id }, data: { [attribute]: after } });
  }
}

function withInstead(
  related: readonly number[],
  removed: readonly TermVersion[],
  instead: number | null,
): number[] {
  const replaced = related.map((id) => (removed.some((version) => version.id === id) ? instead : id));
  return [...new Set(replaced)].filter((id) => id !== null);
}
