import type { LocalizedProject } from '#domain/localized-project';
import { SHEET_FIELDS, type Completeness, type FieldFallback, type SheetField } from '#info-sheet/panel';

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
    case 'title':
    case 'summary':
    case 'description':
    case 'specificObjective':
    case 'expectedResults':
      return project[field] !== null;
    default:
      return field satisfies never;
  }
}

function isText(value: string | null): boolean {
  return value !== null;
}

function findFallback({ fallbacks }: LocalizedProject, field: SheetField): FieldFallback[] {
  const found = Object.entries(fallbacks).find(([path]) => path === field || path.startsWith(`${field}.`));
  return found ? [{ field, locale: found[1] }] : [];
}
