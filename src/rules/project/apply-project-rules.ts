import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '#domain/locale';
import { isRecord, toRecords } from '#domain/records';
import type { DocumentWrite } from '../document-write';
import { refuse } from '../field-errors';
import { lockKeys } from '../lock-keys';
import { checkComplete } from './check-complete';
import { saveBase } from './save-base';
import { saveTranslation } from './save-translation';
import { makeProjectSlug } from './project-slug';
import { isDefault, listDrafts, loadStoredProject, PROJECT, type DraftRow } from './stored-project';

/**
 * Holds a write of a project with these drafts to its rules and runs it, all in the caller's transaction: `save` is Strapi's own.
 * A translation changes nothing that is shared; what the base says is carried to the translations. Of what is stored,
 * only that is loaded which the rules of this very write need.
 * @throws ValidationError with every field that is wrong
 */
export async function applyProjectRules<T>(
  strapi: Core.Strapi,
  write: DocumentWrite,
  drafts: DraftRow[],
  save: () => Promise<T>,
): Promise<T> {
  switch (write.action) {
    case 'publish':
      refuse(await checkComplete(strapi, drafts, write));
      return save();
    case 'clone':
      refuse(write.outside);
      return cloneWithOwnSlug(strapi, write, drafts, save);
    case 'create':
    case 'update':
      return saveInLocale(strapi, write, drafts, save);
    default:
      return write.action satisfies never;
  }
}

async function saveInLocale<T>(
  strapi: Core.Strapi,
  write: DocumentWrite,
  drafts: DraftRow[],
  save: () => Promise<T>,
): Promise<T> {
  const locale = write.locales[0] ?? DEFAULT_LOCALE;
  const base = drafts[0];
  const own = drafts.find((draft) => draft.locale === locale);
  return base && isDefault(base) && locale !== base.locale
    ? saveTranslation(strapi, write, drafts, { base, own, locale }, save)
    : saveBase(strapi, write, drafts, { base, own, locale }, save);
}

/** A copy can't have the slug of what it is a copy of, nor its other addresses: former slugs, the number in an older portal. */
async function cloneWithOwnSlug<T>(
  strapi: Core.Strapi,
  { data }: DocumentWrite,
  [base]: DraftRow[],
  save: () => Promise<T>,
): Promise<T> {
  await lockKeys(strapi);
  const stored = base && (await loadStoredProject(strapi, base, ['formerSlugs']));
  const source = String(data.slug || data.title || stored?.values.slug || 'project');
  data.slug = await makeProjectSlug(strapi, source, null);
  delete data.formerSlugs;
  data.legacyId ??= null;
  const copy = await save();
  if (toRecords(stored?.values.formerSlugs).length > 0) await dropFormerSlugs(strapi, copy);
  return copy;
}

/** Strapi merges what is sent into what is copied, where an empty list would leave the copied one: it takes a write. */
async function dropFormerSlugs(strapi: Core.Strapi, copy: unknown): Promise<void> {
  if (!isRecord(copy) || typeof copy.documentId !== 'string') return;
  const { documentId } = copy;
  const [base] = await listDrafts(strapi, documentId);
  if (!base) return;
  await strapi.documents(PROJECT).update({ documentId, locale: base.locale, data: { formerSlugs: [] } });
}
