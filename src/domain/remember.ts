/** Of one function: a portal has some dozens of languages, and whatever else a text may be named by. */
const MOST = 1000;

/**
 * A pure function of a text that keeps what it found: `Intl` takes a hundred times as long to make a formatter as to use it.
 * What is found is shared, so it isn't to be changed.
 */
export function remember<Found>(find: (key: string) => Found, most = MOST): (key: string) => Found {
  const known = new Map<string, { found: Found }>();
  return (key) => {
    const already = known.get(key);
    if (already) return already.found;
    const found = find(key);
    if (known.size >= most) known.clear();
    known.set(key, { found });
    return found;
  };
}
