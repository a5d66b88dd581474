/**
 * What something was worked out from: content types, or documents of one, as they were at a content generation. It is the
 * same still while none of them has changed since.
 */
export interface MadeOf {
  generation: number;
  keys: readonly string[];
}

/** A content type as a whole: any of its documents, and which there are. */
export function typeKey(uid: string): string {
  return uid;
}

/** One document of a type, by its `documentId` or a name that it goes by. */
export function documentKey(uid: string, idOrName: string): string {
  return `${uid} ${idOrName}`;
}

/** The type that a key is of. */
export function typeOf(key: string): string {
  const end = key.indexOf(' ');
  return end === -1 ? key : key.slice(0, end);
}

/**
 * `Surrogate-Key` of an answer, for a cache in front: when a type or document changes, what carries its key is stale. One word
 * each, such as `api::project.project/twinning`.
 */
export function surrogateKeys(keys: readonly string[]): string {
  return keys.map((key) => key.split(' ').map(encodeURI).join('/')).join(' ');
}
