// `npm run bench:portal`: pages for readers against a bare `node:http` with the same bytes and against the content API, and
// what Lighthouse says of them as a phone would show them (its mobile preset). 500 projects in seven languages, SQLite.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import lighthouse from 'lighthouse';
import sharp from 'sharp';
import { launch } from 'chrome-launcher';
import { withApp } from './apps.mjs';
import { startChild } from './child.mjs';
import { productOn } from './databases.mjs';
import { BENCH_DIR, benchEnvironment } from './environment.mjs';
import { measure } from './measure.mjs';
import { ROOT } from './strapi.mjs';

const PAGES = { home: '/en', list: '/az/projects', project: '/az/projects/load-7' };
const API = '/api/projects/load-7?locale=az';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Lighthouse's score of a page varies from run to run. */
const RUNS = 3;

const product = await productOn('sqlite', 500);
const PUBLIC_DIR = path.join(BENCH_DIR, 'public');
await drawPicture(path.join(PUBLIC_DIR, 'uploads/load.png'));
const cached = await withApp(ROOT, { ...product, PUBLIC_DIR }, async (app) => {
  const answer = await fetch(app.url + PAGES.project, { headers: { 'accept-encoding': 'identity' } });
  writeFileSync(path.join(BENCH_DIR, 'page.html'), Buffer.from(await answer.arrayBuffer()));
  const project = await measure(app, PAGES.project, { amount: 20_000 });
  return { project, scores: await scoresOf(app.url) };
});
const bare = await measureBare();
const uncached = await withApp(ROOT, { ...product, CATALOGUE_CACHE_BYTES: '0' }, async (app) => ({
  page: await measure(app, PAGES.project, { amount: 500 }),
  api: await measure(app, API, { amount: 500 }),
}));

console.log('\n| | measured | against | ratio | wanted |\n|---|---|---|---|---|');
row(
  'project page, cached',
  cached.project,
  bare,
  'bare',
  cached.project.perSecond / bare.perSecond,
  'at least 0.8',
);
row(
  'project page, uncached',
  uncached.page,
  uncached.api,
  'API, one project',
  uncached.page.p50 / uncached.api.p50,
  'at most 2',
);
console.log(
  `\n| Lighthouse, mobile, median of ${RUNS} | ${CATEGORIES.join(' | ')} |\n|---|${'---|'.repeat(CATEGORIES.length)}`,
);
for (const [name, scores] of Object.entries(cached.scores)) {
  console.log(`| ${name} | ${CATEGORIES.map((category) => scores[category].toFixed(2)).join(' | ')} |`);
}

function row(name, mine, theirs, whose, ratio, wanted) {
  const said = ({ perSecond, p50 }) => `${Math.round(perSecond)}/s, p50 ${p50} ms`;
  console.log(`| ${name} | ${said(mine)} | ${whose} ${said(theirs)} | ${ratio.toFixed(2)} | ${wanted} |`);
}

/** The one that every project of the large portal has: a plain blue. */
async function drawPicture(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  const plain = { width: 1200, height: 800, channels: 3, background: '#003399' };
  await sharp({ create: plain }).png().toFile(file);
}

async function measureBare() {
  const bytes = path.join(BENCH_DIR, 'page.html');
  const child = await startChild(path.join(import.meta.dirname, 'bare.mjs'), [bytes], benchEnvironment(''));
  const all = await measure(child, '/', { amount: 20_000 });
  await child.stop();
  return all;
}

async function scoresOf(origin) {
  const chrome = await launch({
    chromePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const scores = {};
  for (const [name, page] of Object.entries(PAGES)) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { lhr } = await lighthouse(origin + page, {
        port: chrome.port,
        logLevel: 'error',
        onlyCategories: CATEGORIES,
      });
      runs.push(lhr);
    }
    scores[name] = Object.fromEntries(
      CATEGORIES.map((category) => [
        category,
        median(runs.map(({ categories }) => categories[category].score)),
      ]),
    );
    for (const audit of Object.values(runs[0].audits))
      if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative')
        console.log(`${name}: ${audit.id} ${audit.score} ${audit.displayValue ?? ''}`);
  }
  await chrome.kill();
  return scores;
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
