/**
 * The results of `make` for each item, in the items' order, with at most `ahead` being made at any time:
 * workers stay busy, and nothing piles up that nobody has taken yet.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  make: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  for (const item of items) {
    waiting.push(make(item));
    if (waiting.length >= ahead) yield await (waiting.shift() as Promise<Result>);
  }
  for (const last of waiting) yield await last;
}
