// `npm run bench:catalogue`: the built app in production mode against stock Strapi and a bare `node:http`, in the same
// run, and 10,000 projects against 500. With `-- --small` the large portal is left out; with `-- --postgres` on PostgreSQL.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { askInTurns, withApp } from './apps.mjs';
import { startChild } from './child.mjs';
import { productOn, stockOn } from './databases.mjs';
import { BENCH_DIR, benchEnvironment } from './environment.mjs';
import { measure } from './measure.mjs';
import { ONE, PRODUCT, STOCK } from './requests.mjs';
import { makeStockApp } from './stock-app.mjs';
import { ROOT } from './strapi.mjs';

const { values } = parseArgs({
  options: { small: { type: 'boolean', default: false }, postgres: { type: 'boolean', default: false } },
});
const kind = values.postgres ? 'postgres' : 'sqlite';
/** How many requests are measured. */
const SLOW = { amount: 300 };
const MIDDLING = { amount: 1500 };
const FAST = { amount: 20_000 };
const FASTEST = { amount: 100_000 };

const product = await productOn(kind, 500);
const stock = await measureStock(await stockOn(kind, product));
const uncached = await measureUncached(product);
const cold = await measureUncached(product, { CATALOGUE_CACHE_DOCUMENTS: '0' });
const cached = await measureCached(product);
const bare = await measureBare();
const publish = await askInTurns(product, await stockOn(kind, product), 'publish', 10);
printTable(rowsOf({ stock, uncached, cold, cached, bare, publish }));
if (!values.small) await printGrowth(uncached);

function measureStock(environment) {
  return withApp(makeStockApp(), environment, async (app) => ({
    memory: await app.ask('memory'),
    list: await measure(app, STOCK.list, SLOW),
    one: await measure(app, STOCK.one(ONE), SLOW),
  }));
}

/** No answer is kept; documents are held between requests, unless `more` says otherwise. */
function measureUncached(environment, more = {}) {
  return withApp(ROOT, { ...environment, CATALOGUE_CACHE_BYTES: '0', ...more }, async (app) => ({
    list: await measure(app, PRODUCT.list, MIDDLING),
    one: await measure(app, PRODUCT.one, MIDDLING),
    sheet: await measure(app, PRODUCT.sheet, MIDDLING),
    search: await measure(app, PRODUCT.search, MIDDLING),
    facets: await measure(app, PRODUCT.facets, MIDDLING),
    narrowed: await measure(app, PRODUCT.narrowed, MIDDLING),
  }));
}

function measureCached(environment) {
  return withApp(ROOT, environment, async (app) => {
    const memory = await app.ask('memory');
    const answer = await fetch(app.url + PRODUCT.list, { headers: { 'accept-encoding': 'identity' } });
    writeFileSync(path.join(BENCH_DIR, 'list.json'), Buffer.from(await answer.arrayBuffer()));
    return {
      memory,
      list: await measure(app, PRODUCT.list, FAST),
      unchanged: await measure(app, PRODUCT.list, {
        ...FASTEST,
        headers: { 'if-none-match': answer.headers.get('etag'), 'accept-encoding': 'identity' },
      }),
    };
  });
}

async function measureBare() {
  const child = await startChild(
    path.join(import.meta.dirname, 'bare.mjs'),
    [path.join(BENCH_DIR, 'list.json')],
    benchEnvironment(''),
  );
  const list = await measure(child, '/', FAST);
  const unchanged = await measure(child, '/', { ...FASTEST, headers: { 'if-none-match': '"x"' } });
  await child.stop();
  return { list, unchanged };
}

function rowsOf({ stock, uncached, cold, cached, bare, publish }) {
  const speed = (name, mine, theirs, whose, least) => ({
    name,
    value: `${Math.round(mine.perSecond)}/s, p50 ${mine.p50} ms`,
    ratio: mine.perSecond / theirs.perSecond,
    cpu: `${mine.cpu.toFixed(2)} ms, ${(theirs.cpu / mine.cpu).toFixed(2)} ×`,
    whose,
    least,
  });
  const cost = (name, value, ratio, whose, most) => ({ name, value, ratio, cpu: '', whose, most });
  return [
    speed('list of 25, `az`, cached', cached.list, stock.list, 'stock', 60),
    speed('list of 25, `az`, cached', cached.list, bare.list, 'bare', 0.5),
    speed('list of 25, `az`, uncached', uncached.list, stock.list, 'stock', 10),
    speed('the same, no document held', cold.list, stock.list, 'stock'),
    speed('one project, uncached', uncached.one, stock.one, 'stock', 5),
    speed('the same, no document held', cold.one, stock.one, 'stock'),
    speed('304', cached.unchanged, bare.unchanged, 'bare', 0.6),
    speed('info sheet JSON, uncached', uncached.sheet, stock.one, 'stock’s single read', 4),
    cost(
      'three filters, `_q`, all facets, uncached',
      `p50 ${uncached.narrowed.p50} ms`,
      uncached.narrowed.p50 / uncached.list.p50,
      'plain list',
      2,
    ),
    cost('publish', `${publish.product.toFixed(1)} ms`, publish.ratio, 'stock', 1.2),
    cost(
      'memory at rest',
      `${Math.round(cached.memory / 2 ** 20)} MB`,
      cached.memory / stock.memory,
      'stock',
      1.2,
    ),
  ];
}

function printTable(rows) {
  console.log(
    `\n${os.cpus().length} × ${os.cpus()[0]?.model}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${values.postgres ? 'PostgreSQL' : 'SQLite'}, 500 projects × 7 locales, 16 connections\n`,
  );
  console.log(
    '| | measured | ratio | wanted | | processor time a request, ratio |\n|---|---|---|---|---|---|',
  );
  for (const { name, value, ratio, cpu, whose, least, most } of rows) {
    console.log(
      `| ${name} | ${value} | ${ratio.toFixed(2)} × ${whose} | ${target(ratio, { least, most })} | ${cpu} |`,
    );
  }
}

/** What is wanted of a ratio, and whether it is met; a row without a target is there for comparison. */
function target(ratio, { least, most }) {
  if (least !== undefined) return `at least ${least} | ${ratio >= least ? 'yes' : 'no'}`;
  return most !== undefined ? `at most ${most} | ${ratio <= most ? 'yes' : 'no'}` : ' | ';
}

async function printGrowth(small) {
  const large = await measureUncached(await productOn(kind, 10_000));
  console.log('\n| uncached, p50 | 500 | 10,000 | growth | wanted | |\n|---|---|---|---|---|---|');
  for (const [key, name, most] of [
    ['list', 'list of 25', 3],
    ['one', 'one project', 3],
    ['search', 'search', 5],
    ['facets', 'all facets', 5],
    ['narrowed', 'three filters, `_q`, all facets', 5],
  ]) {
    const growth = large[key].p50 / small[key].p50;
    console.log(
      `| ${name} | ${small[key].p50} ms | ${large[key].p50} ms | ${growth.toFixed(2)} × | at most ${most} | ${growth <= most ? 'yes' : 'no'} |`,
    );
  }
}
