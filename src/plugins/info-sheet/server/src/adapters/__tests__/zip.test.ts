import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { zipStream, type ZipEntry } from '../zip';

const MEGABYTE = 1024 * 1024;
const DATE = new Date('2026-03-01T12:00:00Z');

/** Files of a megabyte that nothing compresses, and how many of them were asked for. */
function manyFiles(total: number) {
  const asked = { count: 0, finished: false };
  async function* entries(): AsyncGenerator<ZipEntry> {
    try {
      for (let index = 0; index < total; index += 1) {
        asked.count += 1;
        yield { name: `${index}.bin`, content: randomBytes(MEGABYTE), date: DATE };
      }
    } finally {
      asked.finished = true;
    }
  }
  return { asked, entries: entries() };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(5);
}

describe('a ZIP stream', () => {
  test('gives out every file', async () => {
    const { asked, entries } = manyFiles(3);
    let size = 0;
    for await (const chunk of zipStream(entries)) size += (chunk as Buffer).length;
    expect(asked.count).toBe(3);
    expect(size).toBeGreaterThan(3 * MEGABYTE);
  });

  test('asks for no more files than a reader takes', async () => {
    const { asked, entries } = manyFiles(50);
    const stream = zipStream(entries);
    let read = 0;
    for await (const chunk of stream) {
      read += (chunk as Buffer).length;
      if (read > 5 * MEGABYTE) break;
    }
    expect(asked.count).toBeLessThan(12);
  });

  test('asks for none once its reader is gone', async () => {
    const { asked, entries } = manyFiles(50);
    zipStream(entries).destroy();
    await until(() => asked.finished);
    expect(asked.count).toBeLessThan(5);
  });

  test('breaks off where a file can’t be had', async () => {
    async function* entries(): AsyncGenerator<ZipEntry> {
      yield { name: 'a.txt', content: 'a', date: DATE };
      throw new Error('the disk is gone');
    }
    await expect(zipStream(entries()).toArray()).rejects.toThrow('the disk is gone');
  });
});
