import { describe, expect, test } from '@jest/globals';
import { createGenerationWatch } from '../generation-watch';

describe('the watch over the content generation', () => {
  test('reads once for all who ask at the same time', async () => {
    const { watch, reads } = aWatch();
    const asked = Promise.all([watch.current(), watch.current()]);
    reads[0]?.(1);
    expect(await asked).toEqual([1, 1]);
    expect(reads).toHaveLength(1);
  });

  test('answers at once while what it knows is young', async () => {
    const { watch, reads, clock } = await aWatchThatKnows(1);
    clock.now = 99;
    expect(watch.peek()).toBe(1);
    expect(reads).toHaveLength(1);
  });

  test('serves what it knows once more while it reads again', async () => {
    const { watch, reads, clock } = await aWatchThatKnows(1);
    clock.now = 100;
    expect(watch.peek()).toBe(1);
    expect(reads).toHaveLength(2);
  });

  test('waits for the database when what it knows is old', async () => {
    const { watch, reads, clock } = await aWatchThatKnows(1);
    clock.now = 500;
    expect(watch.peek()).toBeNull();
    const asked = watch.current();
    reads[1]?.(2);
    expect(await asked).toBe(2);
  });

  test('reads again after a write of its own process', async () => {
    const { watch, reads } = await aWatchThatKnows(1);
    watch.forget();
    const asked = watch.current();
    reads[1]?.(2);
    expect(await asked).toBe(2);
  });

  test('waits for nothing where what is committed is seen at a glance', async () => {
    const { watch, reads, clock, glanced } = await aWatchThatKnows(1);
    glanced.value = 2;
    expect(watch.peek()).toBe(1);
    watch.forget();
    expect(watch.peek()).toBe(2);
    clock.now = 10_000;
    expect(watch.peek()).toBe(2);
    expect(reads).toHaveLength(1);
  });

  test('doesn’t keep what was read before a write that was committed meanwhile', async () => {
    const { watch, reads } = aWatch();
    const before = watch.current();
    watch.forget();
    const after = watch.current();
    reads[1]?.(2);
    reads[0]?.(1);
    expect(await before).toBe(1);
    expect(await after).toBe(2);
    expect(watch.peek()).toBe(2);
  });

  test('lets nobody wait for a database that has just failed, and asks it again meanwhile', async () => {
    const { watch, reads, refusals, clock } = await aWatchThatKnows(1);
    clock.now = 1000;
    const asked = watch.current();
    refusals[1]?.(new Error('Away'));
    await expect(asked).rejects.toThrow('Away');
    clock.now = 1050;
    await expect(watch.current()).rejects.toThrow('Away');
    expect(reads).toHaveLength(2);
    clock.now = 1200;
    await expect(watch.current()).rejects.toThrow('Away');
    expect(reads).toHaveLength(3);
    reads[2]?.(2);
    await settled();
    expect(watch.peek()).toBe(2);
  });

  test('waits no longer than it has patience, and learns of what comes late', async () => {
    const { watch, reads } = aWatch();
    await expect(watch.current()).rejects.toThrow('said nothing for 20 milliseconds');
    reads[0]?.(1);
    await settled();
    expect(watch.peek()).toBe(1);
    expect(reads).toHaveLength(1);
  });

  test('says what it read last and how long ago, after a write too', async () => {
    const { watch, clock } = await aWatchThatKnows(1);
    clock.now = 5000;
    watch.forget();
    expect(watch.lastRead()).toEqual({ value: 1, age: 5000 });
  });
});

const settled = () => new Promise((resolve) => setImmediate(resolve));

function aWatch() {
  const reads: ((value: number) => void)[] = [];
  const refusals: ((error: Error) => void)[] = [];
  const clock = { now: 0 };
  const glanced: { value: number | null } = { value: null };
  const watch = createGenerationWatch({
    read: () =>
      new Promise((resolve, reject) => {
        reads.push(resolve);
        refusals.push(reject);
      }),
    glance: () => glanced.value,
    now: () => clock.now,
    trustFor: 100,
    serveFor: 500,
    patience: 20,
  });
  return { watch, reads, refusals, clock, glanced };
}

async function aWatchThatKnows(value: number) {
  const made = aWatch();
  const known = made.watch.current();
  made.reads[0]?.(value);
  await known;
  return made;
}
