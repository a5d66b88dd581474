import type { DocumentKey } from '#translation-desk/unit';

/** The document whose key is the `original` of a file, `api::project.project/abc123`; null where it isn't one of ours. */
export function findOriginal(original: string | undefined): DocumentKey | null {
  const [, uid, documentId] = /^([\w:.-]{1,200})\/([a-z0-9]{1,64})$/.exec(original ?? '') ?? [];
  return uid !== undefined && documentId !== undefined ? { uid, documentId } : null;
}
