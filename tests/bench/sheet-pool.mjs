// A process of the bench: makes the sheet of a demo project in the built app's own threads.
import { createRequire } from 'node:module';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { memoryOf, peakMemoryOf } from './process-tree.mjs';

const require = createRequire(import.meta.url);
const DIST = path.resolve(import.meta.dirname, '../../dist/src');
const PLUGIN = path.join(DIST, 'plugins/info-sheet/server/src');
const { createRenderPool } = require(path.join(PLUGIN, 'adapters/rendering/render-pool.js'));
const { DEFAULT_LIMITS } = require(path.join(PLUGIN, 'adapters/rendering/render-limits.js'));
const { buildInfoSheet } = require(path.join(PLUGIN, 'domain/build-info-sheet.js'));
const { toSheetTemplate } = require(path.join(PLUGIN, 'domain/to-sheet-template.js'));
const { twinning } = require(path.join(DIST, 'demo/content/twinning.js'));

const LIMITS = { ...DEFAULT_LIMITS, waiting: 1000 };
const sheet = buildSheet();
let made = 0;
// Each sheet differs from the one before: Typst remembers what it has set already.
const task = (format) => ({
  format,
  sheet: { ...sheet, title: { text: `Twinning ${(made += 1)}`, locale: 'en' } },
  assets: { pictures: new Map() },
});
const before = memoryOf(process.pid);

const COMMANDS = {
  html: () => withPool(1, async (pool) => Buffer.from((await pool.render(task('html'))).bytes).toString()),
  /** Milliseconds of one PDF after another, the median of so many. */
  warm: (count) =>
    withPool(1, async (pool) => {
      const times = [];
      for (let time = 0; time < count; time += 1) {
        const started = performance.now();
        await pool.render(task('pdf'));
        times.push(performance.now() - started);
      }
      return times.sort((a, b) => a - b)[Math.floor(count / 2)];
    }),
  /** PDFs a second with so many threads. */
  throughput: ({ threads, count }) =>
    withPool(threads, async (pool) => {
      const started = performance.now();
      await renderAtOnce(pool, count);
      return (count * 1000) / (performance.now() - started);
    }),
  /** The event loop's longest pause in milliseconds while so many PDFs are made. */
  pause: (count) =>
    withPool(2, async (pool) => {
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      await renderAtOnce(pool, count);
      delay.disable();
      return delay.max / 1e6;
    }),
  /** Bytes that the pool adds to its process, at most. */
  memory: (count) =>
    withPool(2, async (pool) => {
      const stopWatching = peakMemoryOf(() => [process.pid]);
      for (let time = 0; time < count; time += 10) await renderAtOnce(pool, 10);
      return stopWatching() - before;
    }),
};

process.on('message', async ({ command, argument }) =>
  process.send({ result: await COMMANDS[command](argument) }),
);

async function withPool(threads, work) {
  const pool = createRenderPool({ ...LIMITS, threads });
  // The first sheets load fonts and compile the template.
  await renderAtOnce(pool, 10 * threads);
  const result = await work(pool);
  await pool.close();
  return result;
}

const renderAtOnce = (pool, count) =>
  Promise.all(Array.from({ length: count }, () => pool.render(task('pdf'))));

function buildSheet() {
  const texts = { ...twinning.versions.en, ...twinning.versions.az };
  const project = {
    gallery: [],
    documents: [],
    socialLinks: [],
    partners: [],
    ...twinning,
    ...texts,
    locale: 'az',
    fallbacks: { description: 'en', expectedResults: 'en' },
    missing: [],
    countries: ['Azərbaycan', 'Belarus', 'Ermənistan', 'Gürcüstan', 'Moldova', 'Ukrayna'].map((name) => ({
      name,
      code: 'AZ',
    })),
    topics: [],
    status: 'completed',
  };
  return buildInfoSheet(project, toSheetTemplate(null, 'az'), {
    locale: 'az',
    asOf: new Date('2026-01-01T12:00:00Z'),
  });
}
