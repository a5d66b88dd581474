/** What a client has of an answer already. */
export interface Conditions {
  ifNoneMatch: string | undefined;
  ifModifiedSince: string | undefined;
}

/** Whether a client's copy still holds, by RFC 9110, sections 13.1.2 and 13.1.3: a tag, where it sends one, decides alone. */
export function isNotModified(
  { ifNoneMatch, ifModifiedSince }: Conditions,
  answer: { etag: string; lastModified: Date },
): boolean {
  if (ifNoneMatch !== undefined) return hasTag(ifNoneMatch, answer.etag);
  if (ifModifiedSince === undefined) return false;
  const since = Date.parse(ifModifiedSince);
  return !Number.isNaN(since) && answer.lastModified.getTime() <= since;
}

function hasTag(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag) return true;
  return ifNoneMatch.split(',').some((tag) => {
    const opaque = tag.trim().replace(/^W\//, '');
    return opaque === '*' || opaque === etag;
  });
}
