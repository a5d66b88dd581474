/**
 * An address as what it asks for: parameters of other names may come in any order, those of one name keep theirs. An
 * address of which that isn't sure stays as it is.
 */
export function sameAddress(url: string): string {
  const at = url.indexOf('?');
  const pairs = at === -1 ? [] : url.slice(at + 1).split('&');
  if (pairs.length < 2 || pairs.length > MOST) return url;
  const named = pairs.map((pair) => ({ pair, name: nameOf(pair) }));
  if (named.some(({ name }) => !PLAIN.test(name))) return url;
  // Sorting is stable: `sort=title&sort=startDate` isn't the other way round.
  const sorted = named.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  return `${url.slice(0, at)}?${sorted.map(({ pair }) => pair).join('&')}`;
}

/** Of more parameters a parser may take the first so many alone. */
const MOST = 100;

/** A name that nothing is encoded in: another way of writing it would be another name to us. */
const PLAIN = /^\w+$/;

/** The parameter that a pair says something of: `filters` of `filters[scope]=regional`. */
function nameOf(pair: string): string {
  return /^[^[=]*?(?=\[|=|%5B|$)/i.exec(pair)?.[0] ?? pair;
}
