import type { Core } from '@strapi/strapi';
import { checkProject } from '#domain/project-rules/index';
import type { DocumentWrite } from '../document-write';
import type { FieldError } from '../field-errors';
import { isDefault, loadStoredProject, PROJECT, type DraftRow } from './stored-project';
import { RULED_RELATIONS, toProjectDraft } from './to-project-draft';

/** What the base still lacks before readers may see the project in any locale; nothing where they see it already. */
export async function checkComplete(
  strapi: Core.Strapi,
  drafts: readonly DraftRow[],
  write: Pick<DocumentWrite, 'documentId' | 'locales'>,
): Promise<FieldError[]> {
  const published = drafts.filter(({ locale }) => write.locales === '*' || write.locales.includes(locale));
  const base = drafts.find(isDefault);
  if (!base) return (await Promise.all(published.map((own) => checkBase(strapi, own)))).flat();
  if (published.includes(base)) return checkBase(strapi, base);
  if (await isPublished(strapi, write.documentId, base)) return [];
  return (await checkBase(strapi, base)).map(({ path, message }) => ({
    path,
    message: `In ${base.locale}, which this translation leans on: ${message}`,
  }));
}

async function checkBase(strapi: Core.Strapi, base: DraftRow): Promise<FieldError[]> {
  const stored = await loadStoredProject(strapi, base, RULED_RELATIONS);
  return checkProject(await toProjectDraft(strapi, {}, stored), { complete: true });
}

async function isPublished(
  strapi: Core.Strapi,
  documentId: string | null,
  { locale }: DraftRow,
): Promise<boolean> {
  return (
    (await strapi.db
      .query(PROJECT)
      .count({ where: { documentId, locale, publishedAt: { $notNull: true } } })) > 0
  );
}
