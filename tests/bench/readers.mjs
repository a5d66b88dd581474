// `npm run bench:readers`: readers of the built app while people write, against the same readers while nobody does, on SQLite
// and on PostgreSQL (`DATABASE_HOST`, `DATABASE_PORT`, … as in the tests). With `-- --sqlite` or `-- --postgres` one of them.
import os from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { askInTurns, withApp } from './apps.mjs';
import { productOn, stockOn } from './databases.mjs';
import { everyAddress } from './requests.mjs';
import { ROOT } from './strapi.mjs';

const { values } = parseArgs({
  options: {
    sqlite: { type: 'boolean', default: false },
    postgres: { type: 'boolean', default: false },
    projects: { type: 'string', default: '500' },
  },
});

/** Seconds that readers read at a time, with nobody writing and with somebody, … */
const SECONDS = 4;
/** … in turns, so that what else the machine does hits both. */
const TURNS = 5;
const CONNECTIONS = 16;

const projects = Number(values.projects);
const addresses = everyAddress(projects);
const both = values.sqlite === values.postgres;

console.log(
  `\n${os.cpus().length} × ${os.cpus()[0]?.model}, Node ${process.versions.node}, ${projects} projects × 7 locales, ${CONNECTIONS} readers of ${addresses.length} addresses, which share the cores\n`,
);
console.log(
  '| | nobody writes | somebody does | ratio | processor time of the writes, at rest | ratio to what that leaves | wanted | | a write takes |',
);
console.log('|---|---|---|---|---|---|---|---|---|');
const publications = [];
if (both || values.sqlite) await measureBoth('SQLite', 'sqlite');
if (both || values.postgres) await measureBoth('PostgreSQL', 'postgres');
console.log('\n| | measured | ratio to stock | wanted | |\n|---|---|---|---|---|');
for (const cells of publications) print(cells);

async function measureBoth(database, kind) {
  const product = await productOn(kind, projects);
  await measureOn(database, product);
  await publishOn(database, product, await stockOn(kind, product));
}

async function publishOn(database, environment, stockEnvironment) {
  const { product, ratio } = await askInTurns(environment, stockEnvironment, 'publish', 10);
  publications.push([
    `a publication, ${database}`,
    `${product.toFixed(1)} ms`,
    ratio.toFixed(2),
    'at most 1.2',
    ratio <= 1.2 ? 'yes' : 'no',
  ]);
}

async function measureOn(database, environment) {
  await withApp(ROOT, environment, async (app) => {
    await app.ask('baseline');
    for (const path of addresses) await (await fetch(app.url + path)).arrayBuffer();
    await readFor(app, SECONDS);
    for (const { name, least, ...writing } of [
      { name: '5 drafts a second', kind: 'draft', perSecond: 5, least: 0.9 },
      { name: '1 publication a second', kind: 'publish', perSecond: 1, least: 0.5 },
    ]) {
      const alone = await writeAlone(app, writing);
      const turns = [];
      for (let turn = 0; turn < TURNS; turn += 1) {
        const rest = await readFor(app, SECONDS);
        await app.ask('startWriting', writing);
        const busy = await readFor(app, SECONDS);
        turns.push({ rest, busy, write: (await app.ask('stopWriting')).median });
      }
      const ratio = median(turns.map(({ rest, busy }) => busy.perSecond / rest.perSecond));
      const kept = ratio / (1 - alone.share);
      const speed = (of) =>
        `${Math.round(median(turns.map((turn) => turn[of].perSecond)))}/s, p99 ${median(turns.map((turn) => turn[of].p99))} ms`;
      print([
        `${database}, ${name}`,
        speed('rest'),
        speed('busy'),
        ratio.toFixed(2),
        `${Math.round(100 * alone.share)} % of a core`,
        kept.toFixed(2),
        `at least ${least}`,
        kept >= least ? 'yes' : 'no',
        `${Math.round(median(turns.map(({ write }) => write)))} ms, ${Math.round(alone.median)} ms without readers`,
      ]);
    }
  });
}

/** What writing takes while nobody reads: of one core, and of time. */
async function writeAlone(app, writing) {
  await app.ask('startWriting', writing);
  await wait(2000);
  const before = await app.ask('cpu');
  await wait(SECONDS * 1000);
  const share = ((await app.ask('cpu')) - before) / (SECONDS * 1000);
  const { median } = await app.ask('stopWriting');
  return { share, median };
}

async function readFor(app, seconds) {
  const requests = addresses.map((path) => ({ path }));
  const {
    requests: answered,
    latency,
    non2xx,
    errors,
    duration,
  } = await autocannon({
    url: app.url,
    connections: CONNECTIONS,
    duration: seconds,
    requests,
  });
  if (errors > 0 || non2xx > 0) throw new Error(`${errors} errors, ${non2xx} refusals`);
  return { perSecond: answered.total / duration, p99: latency.p99 };
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function print(cells) {
  console.log(`| ${cells.join(' | ')} |`);
}
