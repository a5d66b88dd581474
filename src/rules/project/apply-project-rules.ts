import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, type Locale } from '../../domain/locale';
import { checkProject, type ProjectDraft } from '../../domain/project-rules';
import type { DocumentWrite } from '../document-write';
import { toValidationError, type FieldError } from '../field-errors';
import { carryRelations } from './carry-relations';
import {
  checkSharedFields,
  dropBlankSharedFields,
  dropSharedFields,
  inheritRelations,
} from './shared-fields';
import { checkSlugIsFree, lockSlugs, makeSlug } from './slug';
import { isDefault, loadStoredProjects, PROJECT, RELATION_NAMES, type StoredProject } from './stored-project';
import { toProjectDraft } from './to-project-draft';

/**
 * Holds a write of a project to its rules and runs it, all in the caller's transaction: `save` is Strapi's own.
 * A translation changes nothing that is shared; what the base says is carried to the translations.
 * @throws ValidationError with every field that is wrong
 */
export async function applyProjectRules<T>(
  strapi: Core.Strapi,
  write: DocumentWrite,
  save: () => Promise<T>,
): Promise<T> {
  const stored = write.documentId ? await loadStoredProjects(strapi, write.documentId) : [];
  switch (write.action) {
    case 'publish':
      refuse(await checkComplete(strapi, stored, write));
      return save();
    case 'clone':
      return cloneWithOwnSlug(strapi, write, stored, save);
    case 'create':
    case 'update':
      return saveInLocale(strapi, write, stored, save);
    default:
      return write.action satisfies never;
  }
}

async function saveInLocale<T>(
  strapi: Core.Strapi,
  write: DocumentWrite,
  stored: StoredProject[],
  save: () => Promise<T>,
): Promise<T> {
  const locale = write.locales[0] ?? DEFAULT_LOCALE;
  const base = stored[0];
  const isNew = !stored.some((draft) => draft.locale === locale);
  return base && isDefault(base) && locale !== base.locale
    ? saveTranslation(strapi, write, stored, { base, locale, isNew }, save)
    : saveBase(strapi, write, stored, { base, locale, isNew }, save);
}

interface Target {
  base: StoredProject | undefined;
  locale: Locale;
  /** The project has no version in the locale yet. */
  isNew: boolean;
}

async function saveTranslation<T>(
  strapi: Core.Strapi,
  write: DocumentWrite,
  stored: StoredProject[],
  { base, locale, isNew }: Target & { base: StoredProject },
  save: () => Promise<T>,
): Promise<T> {
  refuse(await checkSharedFields(strapi, write.data, base, isNew));
  if (write.publishes) refuse(await checkComplete(strapi, stored, write));
  dropSharedFields(strapi, write.data);
  if (isNew) await inheritRelations(strapi, write.data, base, locale);
  return save();
}

async function saveBase<T>(
  strapi: Core.Strapi,
  write: DocumentWrite,
  stored: StoredProject[],
  { base, locale, isNew }: Target,
  save: () => Promise<T>,
): Promise<T> {
  const current = isNew ? base : stored.find((draft) => draft.locale === locale);
  if (isNew && base) {
    await dropBlankSharedFields(strapi, write.data);
    await inheritRelations(strapi, write.data, base, locale);
  }
  await fillSlug(strapi, write, current);
  const draft = await toProjectDraft(strapi, write.data, current);
  refuse([
    ...checkProject(draft, { complete: write.publishes }),
    ...(await checkOwnSlug(strapi, draft, write)),
  ]);
  const result = await save();
  const touchesRelations = RELATION_NAMES.some((name) => name in write.data);
  if (write.documentId && touchesRelations && stored.length > 0)
    await carryRelations(strapi, write.documentId, locale);
  return result;
}

async function fillSlug(
  strapi: Core.Strapi,
  { data, documentId }: DocumentWrite,
  stored: StoredProject | undefined,
): Promise<void> {
  await lockSlugs(strapi);
  const slug = 'slug' in data ? data.slug : stored?.values.slug;
  const title = 'title' in data ? data.title : stored?.values.title;
  if (!slug && typeof title === 'string') data.slug = await makeSlug(strapi, title, documentId);
}

async function checkOwnSlug(
  strapi: Core.Strapi,
  { slug }: ProjectDraft,
  { documentId }: DocumentWrite,
): Promise<FieldError[]> {
  return slug ? checkSlugIsFree(strapi, slug, documentId) : [];
}

/** A copy can't have the slug of what it is a copy of. */
async function cloneWithOwnSlug<T>(
  strapi: Core.Strapi,
  { data }: DocumentWrite,
  stored: StoredProject[],
  save: () => Promise<T>,
): Promise<T> {
  await lockSlugs(strapi);
  const source = String(data.slug || stored[0]?.values.slug || 'project');
  data.slug = await makeSlug(strapi, source, null);
  return save();
}

/** What the base still lacks before readers may see the project in any locale; nothing where they see it already. */
async function checkComplete(
  strapi: Core.Strapi,
  stored: StoredProject[],
  write: DocumentWrite,
): Promise<FieldError[]> {
  const base = stored[0];
  if (!base) return [];
  const publishesBase = write.locales === '*' || write.locales.includes(base.locale);
  if (!publishesBase && (await isPublished(strapi, write.documentId, base))) return [];
  const problems = checkProject(await toProjectDraft(strapi, {}, base), { complete: true });
  if (publishesBase) return problems;
  return problems.map(({ path, message }) => ({
    path,
    message: `In ${base.locale}, which this translation leans on: ${message}`,
  }));
}

async function isPublished(
  strapi: Core.Strapi,
  documentId: string | null,
  { locale }: StoredProject,
): Promise<boolean> {
  return (
    (await strapi.db
      .query(PROJECT)
      .count({ where: { documentId, locale, publishedAt: { $notNull: true } } })) > 0
  );
}

function refuse(problems: readonly FieldError[]): void {
  if (problems.length > 0) throw toValidationError(problems);
}
