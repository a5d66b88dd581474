import { projectTexts, type LocalizedProject } from '#catalogue/project';
import type { Completeness, FieldFallback, SheetField } from '#info-sheet/panel';

/** The fields of a project that a translator writes. */
const SHEET_FIELDS = projectTexts.keyof().options;

/**
 * How complete a localized project is in its locale, by the fields that its base has text in: where the base has none
 * there is nothing to translate, and nothing done. A list, such as the gallery, or a rich text is one field: a caption
 * or a paragraph that falls back makes it one that does.
 */
export function toCompleteness(project: LocalizedProject, base: LocalizedProject): Completeness {
  const fields = SHEET_FIELDS.filter((field) => hasText(base, field));
  const fallbacks = fields.flatMap((field) => findFallback(project, field));
  return { fields: fields.length, translated: fields.length - fallbacks.length, fallbacks };
}

function hasText(project: LocalizedProject, field: SheetField): boolean {
  switch (field) {
    case 'gallery':
      return project.gallery.some(({ alt, caption, credit }) => [alt, caption, credit].some(isText));
    case 'documents':
      return project.documents.some(({ title }) => isText(title));
    default:
      return project[field] !== null;
  }
}

function isText(value: string | null): boolean {
  return value !== null;
}

function findFallback({ fallbacks }: LocalizedProject, field: SheetField): FieldFallback[] {
  const found = Object.entries(fallbacks).find(([path]) => path === field || path.startsWith(`${field}.`));
  return found ? [{ field, locale: found[1] }] : [];
}
