import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  anInfoSheet,
  aParagraph,
  aSection,
} from '../../../src/plugins/info-sheet/server/src/renderers/__tests__/an-info-sheet';
import type { RenderLimits } from '../../../src/plugins/info-sheet/server/src/adapters/rendering/render-limits';
import type * as PoolModule from '../../../src/plugins/info-sheet/server/src/adapters/rendering/render-pool';
import type { RenderPool } from '../../../src/plugins/info-sheet/server/src/adapters/rendering/render-pool';
import type { SheetFormat } from '#info-sheet/sheet-format';
import { ROOT } from '../../helpers/environment';
import { requireApp } from '../../helpers/require-app';

// The compiled one: its threads run compiled code.
const { createRenderPool }: typeof PoolModule = requireApp(
  path.join(ROOT, 'dist/src/plugins/info-sheet/server/src/adapters/rendering/render-pool.js'),
);
const WORKER = path.join(__dirname, 'fixtures/unreliable-worker.mjs');
const MEGABYTE = 1024 * 1024;

let pool: RenderPool;
afterEach(() => pool.close());

function aPool(limits: Partial<RenderLimits> = {}): RenderPool {
  const usual = { threads: 2, waiting: 100, seconds: 30, input: 8 * MEGABYTE, output: 8 * MEGABYTE };
  pool = createRenderPool({ ...usual, ...limits }, WORKER);
  return pool;
}

const make = (title: string, format: SheetFormat = 'pdf') =>
  pool.render({
    format,
    sheet: anInfoSheet({ title: { text: title, locale: 'en' } }),
    assets: { pictures: new Map() },
  });

/** `rendered` or the code of the error, for each. */
async function outcomes(titles: string[]): Promise<string[]> {
  const settled = await Promise.allSettled(titles.map((title) => make(title)));
  return settled.map((one) => (one.status === 'fulfilled' ? 'rendered' : String(one.reason.code)));
}

describe('threads that make sheets', () => {
  test.each<SheetFormat>(['json', 'html', 'pdf', 'docx'])('make %s', async (format) => {
    aPool();
    expect((await make('Twinning', format)).bytes.byteLength).toBeGreaterThan(100);
  });

  test('make the same bytes in any thread', async () => {
    aPool();
    const made = await Promise.all(Array.from({ length: 8 }, () => make('Twinning')));
    expect(new Set(made.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(1);
  });

  test('one that dies under load takes its own sheet with it, no other, and is replaced', async () => {
    aPool();
    const titles = Array.from({ length: 30 }, (_, index) =>
      [7, 15].includes(index) ? 'die' : `Sheet ${index}`,
    );
    const expected = titles.map((title) => (title === 'die' ? 'renderer-crashed' : 'rendered'));
    expect(await outcomes(titles)).toEqual(expected);
    expect(await outcomes(['after', 'after too'])).toEqual(['rendered', 'rendered']);
  });

  test('one that doesn’t come to an end is stopped at its time, and replaced', async () => {
    aPool({ threads: 1, seconds: 5 });
    await make('warm');
    expect(await outcomes(['hang'])).toEqual(['renderer-timeout']);
    expect(await outcomes(['after'])).toEqual(['rendered']);
  });

  test('more than may wait are refused at once, and told when to come back', async () => {
    aPool({ threads: 1, waiting: 3 });
    const made = await outcomes(Array.from({ length: 10 }, (_, index) => `Sheet ${index}`));
    expect(made.filter((outcome) => outcome === 'rendered')).toHaveLength(4);
    expect(made.filter((outcome) => outcome === 'renderer-busy')).toHaveLength(6);
    expect(await outcomes(['after'])).toEqual(['rendered']);
  });

  test.each([
    ['a payload that is too large', { input: 100 }],
    ['a file that is too large', { output: 100 }],
  ])('refuse %s', async (_title, limits) => {
    aPool(limits);
    expect(await outcomes(['Twinning'])).toEqual(['sheet-too-large']);
  });

  test('take a megabyte of text', async () => {
    aPool();
    const blocks = [aParagraph('Twinning relies on learning by doing. '.repeat(28_000))];
    const sheet = anInfoSheet({ sections: [aSection({ blocks })] });
    const { bytes } = await pool.render({ format: 'pdf', sheet, assets: { pictures: new Map() } });
    expect(bytes.byteLength).toBeGreaterThan(100_000);
  });

  test('give back what each sheet took of memory', async () => {
    aPool();
    const makeMany = async (count: number) => {
      for (let made = 0; made < count; made += 10)
        await outcomes(Array.from({ length: 10 }, (_, index) => `Sheet ${made + index}`));
      return process.memoryUsage().rss;
    };
    const before = await makeMany(100);
    const perSheet = ((await makeMany(300)) - before) / 300;
    // Pages of the heap come and go; a document that is kept is 240 kB and more.
    expect(perSheet).toBeLessThan(0.12 * MEGABYTE);
  });
});
