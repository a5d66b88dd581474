/** Characters: documents’ ids and slugs are shorter, tickets and tokens longer. */
const LONGEST_SEGMENT = 64;
const LONGEST = 300;

/** The path that a request asks for, without its query, and without what in a path can be a secret or somebody's address. */
export function toLoggedPath(url: string): string {
  const [path = ''] = url.split('?', 1);
  return path.split('/').map(withoutSecret).join('/').slice(0, LONGEST);
}

function withoutSecret(segment: string): string {
  return segment.length > LONGEST_SEGMENT || /@|%40/.test(segment) ? '…' : segment;
}
