import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import type { TranslatableType } from '#translation-desk/translatable-type';

/**
 * The type with those fields alone that a write may have changed: the others needn't be loaded. A new title stands in
 * the lines of all of the source's fields.
 */
export function narrowType(
  type: TranslatableType,
  changed: readonly string[],
  locales: readonly Locale[],
): TranslatableType {
  const isRetitled = locales.includes(DEFAULT_LOCALE) && changed.some((field) => field === type.titleField);
  if (isRetitled) return type;
  const fields = Object.entries(type.fields).filter(([name]) => changed.includes(name));
  return { ...type, fields: Object.fromEntries(fields) };
}
