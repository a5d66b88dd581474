// `npm run bench:sheets`: PDFs from the payload against Debian's Chromium printing our HTML, in the same run.
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startProcess } from './process.mjs';
import { peakMemoryOf, treeOf } from './process-tree.mjs';

const TIMES = 200;

const POOL = path.join(import.meta.dirname, 'sheet-pool.mjs');
const pool = startProcess(POOL);
const chromiumPrint = await measureChromium(await pool.ask('html'));
const warm = await pool.ask('warm', TIMES);
const one = await pool.ask('throughput', { threads: 1, count: TIMES });
const two = await pool.ask('throughput', { threads: 2, count: TIMES });
const pause = await pool.ask('pause', 100);
pool.stop();
// In a process of its own, which no other pool has been in.
const fresh = startProcess(POOL);
const memory = await fresh.ask('memory', TIMES);
fresh.stop();
printTable();

async function measureChromium(html) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const stopWatching = peakMemoryOf(() =>
    treeOf(process.pid).filter((pid) => pid !== process.pid && pid !== pool.pid),
  );
  const page = await browser.newPage();
  const times = [];
  for (let time = 0; time < TIMES + 5; time += 1) {
    const started = performance.now();
    await page.setContent(html);
    await page.pdf({ format: 'A4', tagged: true, outline: true });
    if (time >= 5) times.push(performance.now() - started);
  }
  const memory = stopWatching();
  await browser.close();
  return { median: times.sort((a, b) => a - b)[TIMES / 2], memory };
}

function printTable() {
  const ms = (value) => `${value.toFixed(1)} ms`;
  const mb = (value) => `${Math.round(value / 2 ** 20)} MB`;
  const rows = [
    [
      'PDF, warm, median of 200',
      ms(warm),
      `Chromium ${ms(chromiumPrint.median)}`,
      chromiumPrint.median / warm,
      '≥ 5',
    ],
    [
      'peak memory of the pool, two threads',
      mb(memory),
      `Chromium’s tree ${mb(chromiumPrint.memory)}`,
      memory / chromiumPrint.memory,
      '≤ 0.33',
    ],
    ['throughput, two threads', `${two.toFixed(0)}/s`, `one thread ${one.toFixed(0)}/s`, two / one, '≥ 1.6'],
  ];
  console.log(
    `\n${os.cpus().length} × ${os.cpus()[0]?.model}, Node ${process.versions.node}, one sheet in Azerbaijani\n`,
  );
  console.log('| | measured | against | ratio | wanted |\n|---|---|---|---|---|');
  for (const [name, mine, theirs, ratio, wanted] of rows)
    console.log(`| ${name} | ${mine} | ${theirs} | ${ratio.toFixed(2)} | ${wanted} |`);
  console.log(`| longest pause of the event loop in 100 PDFs | ${ms(pause)} | | | < 20 ms |`);
}
