import type { PublicationStatus } from '#domain/publication-status';
import { documentKey, typeKey } from '#answers/made-of';
import type { DocumentShape } from '#store/shape/document-shape';
import type { LoadedDocument } from '../adapters/load-versions';

/** Whether what is read at a status may be cached: drafts change as people type, and tell no generation. */
export function mayBeCached(
  { draftAndPublish }: Pick<DocumentShape, 'draftAndPublish'>,
  status: PublicationStatus,
): boolean {
  return !draftAndPublish || status === 'published';
}

/** What is read of all documents of a type is made of; null where it may not be cached. */
export function madeOfType(
  shape: Pick<DocumentShape, 'uid' | 'draftAndPublish' | 'relations'>,
  status: PublicationStatus,
): string[] | null {
  if (!mayBeCached(shape, status)) return null;
  return [typeKey(shape.uid), ...shape.relations.map(({ target }) => typeKey(target.uid))];
}

/**
 * What one document's reading is made of. Types with draft & publish are told apart by document. Of the others, which are
 * few and seldom change, the whole type counts, as it does where a link leads to what isn't visible: it may become so, and
 * readers are told of no draft.
 */
export function madeOfDocument(
  shape: DocumentShape,
  { documentId, linked }: Pick<LoadedDocument, 'documentId' | 'linked'>,
): string[] {
  const others = shape.relations.flatMap(({ target: { uid, draftAndPublish } }) =>
    draftAndPublish
      ? linked
          .filter((link) => link.uid === uid)
          .map((link) => (link.isVisible ? documentKey(uid, link.documentId) : typeKey(uid)))
      : [typeKey(uid)],
  );
  const own = shape.draftAndPublish ? documentKey(shape.uid, documentId) : typeKey(shape.uid);
  return [...new Set([own, ...others])];
}
