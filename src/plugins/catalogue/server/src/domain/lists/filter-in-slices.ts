/** Longer stretches keep everybody else waiting. */
const SLICE = 8192;

/** The items that match, looked at a stretch at a time, with a pause after each so that others have their turn. */
export async function filterInSlices<Item>(
  items: readonly Item[],
  matches: (item: Item) => boolean,
  pause: () => Promise<void>,
): Promise<Item[]> {
  const found: Item[] = [];
  for (let start = 0; start < items.length; start += SLICE) {
    if (start > 0) await pause();
    const end = Math.min(start + SLICE, items.length);
    for (let at = start; at < end; at += 1) {
      const item = items[at];
      if (item !== undefined && matches(item)) found.push(item);
    }
  }
  return found;
}
