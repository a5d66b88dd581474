import type { Core } from '@strapi/strapi';
import { formerSlugsAfter } from '#domain/former-slugs';
import { DEFAULT_LOCALE } from '#domain/locale';
import { toRecords } from '#domain/records';
import { isSlug } from '#domain/slug';
import type { DocumentWrite } from '../document-write';
import type { FieldError } from '../field-errors';
import { checkSlugIsFree } from './project-slug';
import { loadStoredProject, PROJECT, type StoredProject } from './stored-project';

/**
 * Keeps the slug that readers know in the list of former ones while the project goes by another, so that its address
 * leads on as soon as the new one is published.
 */
export async function keepFormerSlugs(
  strapi: Core.Strapi,
  { data, documentId }: DocumentWrite,
  before: StoredProject | undefined,
): Promise<void> {
  if (!documentId || !('slug' in data || 'formerSlugs' in data)) return;
  const stored = before && (await loadStoredProject(strapi, before, ['formerSlugs']));
  const known = slugsOf(stored?.values.formerSlugs);
  const told = 'formerSlugs' in data ? slugsOf(data.formerSlugs) : known;
  const slug = String(('slug' in data ? data.slug : stored?.values.slug) ?? '');
  const after = formerSlugsAfter(told, { slug, published: await findPublishedSlug(strapi, documentId) });
  if (after.join() === known.join()) delete data.formerSlugs;
  else data.formerSlugs = after.map((each) => ({ slug: each }));
}

/** What is wrong with former slugs that somebody wrote: not a slug, or another project's. */
export async function checkFormerSlugs(
  strapi: Core.Strapi,
  { data, documentId }: DocumentWrite,
): Promise<FieldError[]> {
  const problems: FieldError[] = [];
  for (const [index, slug] of slugsOf(data.formerSlugs).entries()) {
    const path = ['formerSlugs', index, 'slug'];
    if (isSlug(slug)) problems.push(...(await checkSlugIsFree(strapi, slug, documentId, path)));
    else problems.push({ path, message: `“${slug}” can't be a slug. Use small Latin letters and digits.` });
  }
  return problems;
}

/** The slug under which readers find the project now. */
async function findPublishedSlug(strapi: Core.Strapi, documentId: string): Promise<string | null> {
  const rows: { slug: string | null; locale: string }[] = await strapi.db.query(PROJECT).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['slug', 'locale'],
    orderBy: { locale: 'asc' },
  });
  const base = rows.find(({ locale }) => locale === DEFAULT_LOCALE) ?? rows[0];
  return base?.slug ?? null;
}

function slugsOf(value: unknown): string[] {
  return toRecords(value).map(({ slug }) => String(slug ?? ''));
}
