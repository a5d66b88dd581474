import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { checkProject, type ProjectDraft } from '#domain/project-rules/index';
import type { DocumentWrite } from '../document-write';
import { refuse, type FieldError } from '../field-errors';
import { lockKeys } from '../lock-keys';
import { carryRelations } from './carry-relations';
import { checkFormerSlugs, keepFormerSlugs } from './former-slugs';
import { checkLegacyId } from './legacy-id';
import { relatedAfter } from './related-documents';
import { dropBlankSharedFields, inheritRelations } from './shared-fields';
import { checkSlugIsFree, makeProjectSlug } from './project-slug';
import {
  listDrafts,
  loadStoredProject,
  RELATION_NAMES,
  relatedTo,
  type DraftRow,
  type ProjectRelation,
  type StoredProject,
} from './stored-project';
import { RULED_RELATIONS, toProjectDraft } from './to-project-draft';

interface Target {
  base: DraftRow | undefined;
  /** Undefined where the project has no version in the locale yet. */
  own: DraftRow | undefined;
  locale: Locale;
}

/** A write in the locale that decides what is shared: held to the rules, and its relations carried to the translations. */
export async function saveBase<T>(
  strapi: Core.Strapi,
  write: DocumentWrite,
  drafts: DraftRow[],
  { base, own, locale }: Target,
  save: () => Promise<T>,
): Promise<T> {
  const from = own ?? base;
  const names = own ? relationsFor(write) : RELATION_NAMES;
  const before = from && (await loadStoredProject(strapi, from, names));
  if (!own && before) {
    await dropBlankSharedFields(strapi, write.data);
    await inheritRelations(strapi, write.data, before, locale);
  }
  await fillSlug(strapi, write, before);
  await keepFormerSlugs(strapi, write, before);
  const draft = await toProjectDraft(strapi, write.data, before);
  refuse([
    ...write.outside,
    ...checkProject(draft, { complete: write.publishes }),
    ...(await checkOwnSlug(strapi, draft, write, before)),
    ...(await checkRelatedProjects(strapi, write, before)),
    ...(await checkFormerSlugs(strapi, write)),
    ...(await checkLegacyId(strapi, write)),
  ]);
  const written = await relationsChanged(strapi, write, own && before);
  const result = await save();
  if (write.documentId && written.length > 0) {
    const saved = own ?? (await listDrafts(strapi, write.documentId)).find((row) => row.locale === locale);
    const others = drafts.filter((row) => row.locale !== locale);
    if (saved) await carryRelations(strapi, saved, others, written);
  }
  return result;
}

/** The relations that the rules of a write of the base look at: those it names, and those that it has to agree with. */
function relationsFor({ data, publishes }: DocumentWrite): ProjectRelation[] {
  const isRuled = publishes || 'scope' in data || RULED_RELATIONS.some((name) => name in data);
  const named = RELATION_NAMES.filter((name) => name in data);
  return [...new Set([...(isRuled ? RULED_RELATIONS : []), ...named])];
}

/** The relations that a write of the base changes; of a new version, all that it names. */
async function relationsChanged(
  strapi: Core.Strapi,
  { data }: DocumentWrite,
  before: StoredProject | undefined,
): Promise<ProjectRelation[]> {
  const changed: ProjectRelation[] = [];
  for (const name of RELATION_NAMES.filter((each) => each in data)) {
    const related = before && relatedTo(before, name);
    const after = await relatedAfter(strapi, name, related ?? [], data[name]);
    if (related?.join() !== after.join()) changed.push(name);
  }
  return changed;
}

async function fillSlug(
  strapi: Core.Strapi,
  { data, documentId }: DocumentWrite,
  stored: StoredProject | undefined,
): Promise<void> {
  const slug = 'slug' in data ? data.slug : stored?.values.slug;
  const title = 'title' in data ? data.title : stored?.values.title;
  if (slug || typeof title !== 'string') return;
  await lockKeys(strapi);
  data.slug = await makeProjectSlug(strapi, title, documentId);
}

async function checkOwnSlug(
  strapi: Core.Strapi,
  { slug }: ProjectDraft,
  { documentId }: DocumentWrite,
  stored: StoredProject | undefined,
): Promise<FieldError[]> {
  if (!slug || slug === stored?.values.slug) return [];
  await lockKeys(strapi);
  return checkSlugIsFree(strapi, slug, documentId);
}

async function checkRelatedProjects(
  strapi: Core.Strapi,
  { data, documentId }: DocumentWrite,
  before: StoredProject | undefined,
): Promise<FieldError[]> {
  if (!documentId || !('relatedProjects' in data)) return [];
  const related = before ? relatedTo(before, 'relatedProjects') : [];
  const after = await relatedAfter(strapi, 'relatedProjects', related, data.relatedProjects);
  if (!after.includes(documentId)) return [];
  return [{ path: ['relatedProjects'], message: 'A project isn’t related to itself: choose others' }];
}
