import type { DocumentKey } from '#translation-desk/unit';

/** A document as one string, `api::project.project/abc123`: to look it up by, and as files name it. */
export function serializeKey({ uid, documentId }: DocumentKey): string {
  return `${uid}/${documentId}`;
}

/** A unit of a document as one string, to look it up by. */
export function serializeUnitKey({ unit, ...document }: DocumentKey & { unit: string }): string {
  return `${serializeKey(document)}#${unit}`;
}
