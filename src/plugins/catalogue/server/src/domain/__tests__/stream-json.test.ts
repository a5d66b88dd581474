import { expect, test } from '@jest/globals';
import { writeJson } from '../stream-json';

async function* batches(...all: unknown[][]) {
  yield* all;
}

async function textOf(items: AsyncIterable<readonly unknown[]>): Promise<string> {
  let text = '';
  for await (const piece of writeJson({ head: '{"data":[', items, tail: (count) => `],"count":${count}}` }))
    text += piece;
  return text;
}

test.each<[string, unknown[][]]>([
  ['nothing', []],
  ['one batch', [[1, 'two', { three: null }]]],
  ['batches, some of them empty', [[], ['a'], [], ['b', 'c'], []]],
])('writes %s as the JSON that it is', async (_, all) => {
  expect(JSON.parse(await textOf(batches(...all)))).toEqual({ data: all.flat(), count: all.flat().length });
});

test('reads no batch before the one that it is at was taken', async () => {
  let read = 0;
  async function* counted() {
    for (; read < 5;) yield [(read += 1)];
  }
  const pieces = writeJson({ head: '[', items: counted(), tail: () => ']' });
  await pieces.next();
  expect(read).toBe(0);
  await pieces.next();
  expect(read).toBe(1);
  await pieces.return(undefined);
  expect(read).toBe(1);
});
