import type { DocumentModel, DocumentVersion, ReadingOptions, ResolvedDocument } from './document-model';
import { readDocument } from './read-document';

/**
 * A document as readers of one locale get it: structure from the base, texts overlaid along the chain, and a note of
 * every text that fell back. All `versions` are at one status. Null: not visible in this locale, which
 * with `fallback: 'none'` means that the requested locale itself has no version.
 */
export function resolveDocument(
  model: DocumentModel,
  versions: readonly DocumentVersion[],
  options: ReadingOptions,
): ResolvedDocument | null {
  const isVisible =
    options.fallback === 'chain' || versions.some((version) => version.locale === options.locale);
  return isVisible ? readDocument(model, versions, options) : null;
}
