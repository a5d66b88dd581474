import type { Locale } from '#domain/locale';
import type { LocalizedDocument } from '#catalogue/document';
import type { ResolvedDocument } from '#domain/resolve/document-model';

/** A document as it was read in a scope. */
export interface ReadDocument {
  resolved: ResolvedDocument;
  availableLocales: Locale[];
  /** Keys of everything that can show in it. */
  madeOf: readonly string[];
}

/** A document with what every answer says of its reading. */
export function toDocument({
  resolved,
  availableLocales,
}: ReadDocument): LocalizedDocument & Record<string, unknown> {
  const { values, ...document } = resolved;
  return { ...document, availableLocales, ...values };
}
