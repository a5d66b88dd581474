import type { Core } from '@strapi/strapi';
import { checkProject } from '../../domain/project-rules';
import type { DocumentWrite } from '../document-write';
import type { FieldError } from '../field-errors';
import { loadStoredProject, PROJECT, type DraftRow } from './stored-project';
import { RULED_RELATIONS, toProjectDraft } from './to-project-draft';

/** What the base still lacks before readers may see the project in any locale; nothing where they see it already. */
export async function checkComplete(
  strapi: Core.Strapi,
  [base]: DraftRow[],
  write: DocumentWrite,
): Promise<FieldError[]> {
  if (!base) return [];
  const publishesBase = write.locales === '*' || write.locales.includes(base.locale);
  if (!publishesBase && (await isPublished(strapi, write.documentId, base))) return [];
  const stored = await loadStoredProject(strapi, base, RULED_RELATIONS);
  const problems = checkProject(await toProjectDraft(strapi, {}, stored), { complete: true });
  if (publishesBase) return problems;
  return problems.map(({ path, message }) => ({
    path,
    message: `In ${base.locale}, which this translation leans on: ${message}`,
  }));
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
