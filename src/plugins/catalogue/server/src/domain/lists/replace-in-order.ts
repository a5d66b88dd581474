interface Replacement<Item> {
  /** Some of the items. */
  gone: readonly Item[];
  added: readonly Item[];
  /** The order that they are in, in which no two are alike. */
  compare(one: Item, other: Item): number;
}

/** A list in order after some of its items have gone and others have come. */
export function replaceInOrder<Item>(
  items: readonly Item[],
  { gone, added, compare }: Replacement<Item>,
): readonly Item[] {
  const none: readonly Item[] = [];
  const going = gone.map((item) => ({ place: placeOf(item, items, compare), skipped: 1, coming: none }));
  const coming = [...added]
    .sort(compare)
    .map((item) => ({ place: placeOf(item, items, compare), skipped: 0, coming: [item] }));
  const pieces: (readonly Item[])[] = [];
  let taken = 0;
  for (const { place, skipped, coming: own } of [...going, ...coming].sort(
    (one, other) => one.place - other.place,
  )) {
    pieces.push(items.slice(taken, place), own);
    taken = Math.max(taken, place + skipped);
  }
  pieces.push(items.slice(taken));
  // Whole stretches at once: a list has every project there is, and one of them has changed.
  return none.concat(...pieces);
}

/** The first place whose item doesn't come before. */
function placeOf<Item>(
  wanted: Item,
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && compare(item, wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
