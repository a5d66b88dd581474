/** JSON with a long array in it, written as it comes: `head` ends before the array's first item, `tail` begins after its last. */
export interface LongJson {
  head: string;
  items: AsyncIterable<readonly unknown[]>;
  tail(count: number): string;
}

/** A piece of text for each of the batches. */
export async function* writeJson({ head, items, tail }: LongJson): AsyncGenerator<string> {
  yield head;
  let count = 0;
  for await (const batch of items) {
    if (batch.length === 0) continue;
    yield (count === 0 ? '' : ',') + batch.map((item) => JSON.stringify(item)).join(',');
    count += batch.length;
  }
  yield tail(count);
}
