/**
 * The slugs that lead to a project beside its own: those that it has been told of, and the one it is published under
 * while that is another; each once, its own never among them.
 */
export function formerSlugsAfter(
  told: readonly string[],
  { slug, published }: { slug: string | null; published: string | null },
): string[] {
  return [...new Set([...told, ...(published === null ? [] : [published])])].filter((each) => each !== slug);
}

/** Whether a document was asked for by a slug that isn't its own any more. */
export function isFormerSlug(
  asked: string,
  { documentId, slug }: { documentId: string; slug: unknown },
): boolean {
  return asked !== documentId && typeof slug === 'string' && asked !== slug;
}

/** The address of the same thing under the slug that it has now: the rest of it, query string and format, stays. */
export function addressUnder(url: string, asked: string, slug: string): string {
  const [path = '', ...query] = url.split('?');
  const parts = path.split('/');
  const place = parts.findLastIndex((part) => decode(part) === asked);
  const moved = parts.map((part, index) => (index === place ? slug : part)).join('/');
  return [moved, ...query].join('?');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
