import type { TranslatableField } from '#translation-desk/translatable-type';

/** The paths that Strapi's permissions know a field's texts by: `title`, `gallery.alt`. */
export function leafPaths(name: string, field: TranslatableField): string[] {
  switch (field.kind) {
    case 'text':
    case 'blocks':
      return [name];
    case 'component':
      return Object.entries(field.model.fields).flatMap(([leaf, inner]) =>
        leafPaths(`${name}.${leaf}`, inner),
      );
    case 'zone':
      return [name];
    default:
      return field satisfies never;
  }
}
