/** What every attribute of a content type or component says of itself. */
export interface DeclaredAttribute {
  pluginOptions?: unknown;
}

/** Attributes that every row has for its keeping; nobody writes them, and they are said elsewhere in an answer or nowhere. */
export const KEPT_ATTRIBUTES: readonly string[] = [
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
];

/** Whether it may differ by locale; undefined where it doesn't say, as attributes of the keeping don't. */
export function localizedOf({ pluginOptions }: DeclaredAttribute): boolean | undefined {
  const options = pluginOptions as { i18n?: { localized?: boolean } } | undefined;
  return options?.i18n?.localized;
}
