/** Longer stretches of a sort keep everybody else waiting. */
const SLICE = 4096;

/** The items in order, sorted a stretch at a time, with a pause after each so that others have their turn. */
export async function sortInSlices<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
  pause: () => Promise<void>,
): Promise<Item[]> {
  let runs: Item[][] = [];
  for (let start = 0; start < items.length; start += SLICE) {
    if (start > 0) await pause();
    runs.push(items.slice(start, start + SLICE).sort(compare));
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let index = 0; index < runs.length; index += 2)
      merged.push(await merge(runs[index] ?? [], runs[index + 1] ?? [], compare, pause));
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (one: Item, other: Item) => number,
  pause: () => Promise<void>,
): Promise<Item[]> {
  const merged: Item[] = [];
  let [left, right] = [0, 0];
  while (left < one.length || right < other.length) {
    const [first, second] = [one[left], other[right]];
    const isFirst = second === undefined || (first !== undefined && compare(first, second) <= 0);
    const next = isFirst ? first : second;
    if (next !== undefined) merged.push(next);
    if (isFirst) left += 1;
    else right += 1;
    if (merged.length % SLICE === 0) await pause();
  }
  return merged;
}
