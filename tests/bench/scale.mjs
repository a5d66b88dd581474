// `npm run bench:scale`: every kind of read, computed for each request, at 100,000 projects in seven languages on PostgreSQL
// beside the same at 10,000. `-- --projects 20000` for another number; `-- --sqlite` for 10,000 beside 1,000 on SQLite.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { withApp } from './apps.mjs';
import { productOn } from './databases.mjs';
import { PRODUCT } from './requests.mjs';
import { ROOT } from './strapi.mjs';

const { values } = parseArgs({
  options: { projects: { type: 'string' }, sqlite: { type: 'boolean', default: false } },
});
const large = Number(values.projects ?? (values.sqlite ? 10_000 : 100_000));
const small = large / 10;

/** Answers of each kind, one after the other; a quarter as many go before. */
const TIMES = 12;

const LIST = '/api/projects?locale=az&pagination[pageSize]=25';
const FACETS = 'facets=countries,priorityArea,subsector,topics,status,scope,year';

/** Name, address, milliseconds that are wanted of the median; `all` is how many projects there are. */
const READS = (all) => [
  ['list of 25', LIST, 15],
  ['one of the last pages', `${LIST}&pagination[page]=${Math.floor(all / 25) - 5}`, 15],
  ['sorted by title', `${LIST}&sort=title`, 30],
  ['one country', `${LIST}&filters[countries][code]=AZ`, 30],
  [
    'three filters',
    `${LIST}&filters[countries][code]=AZ&filters[scope]=regional&filters[status]=ongoing`,
    30,
  ],
  ['search, a word of one project in forty', `${LIST}&_q=qaravel`, 60],
  ['search, a word of nearly all', `${LIST}&_q=su`, 60],
  ['search, two words', `${LIST}&_q=qaravel%20enerji`, 60],
  ['all facets', `${LIST}&${FACETS}`, 40],
  ['country, search, all facets', `${LIST}&_q=qaravel&filters[countries][code]=AZ&${FACETS}`, 100],
  ['one project', PRODUCT.one, 5],
  ['info sheet, JSON', PRODUCT.sheet, undefined],
  ['map of one country', '/api/projects.geojson?locale=az&filters[countries][code]=AZ', undefined],
  ['all slugs', '/api/projects?fields[0]=slug&pagination[limit]=-1', undefined],
];

const [before, now] = [await measureAt(small), await measureAt(large)];
console.log(
  `\n${os.cpus().length} × ${os.cpus()[0]?.model}, Node ${process.versions.node}, ${values.sqlite ? 'SQLite' : 'PostgreSQL'}, no answer cached, one request at a time\n`,
);
console.log(
  `| p50, processor time of the server | ${small} | ${large} | growth | wanted | |\n|---|---|---|---|---|---|`,
);
for (const { name, most, p50, cpu } of now.reads) {
  const other = before.reads.find((read) => read.name === name);
  const growth = p50 / other.p50;
  const wanted = most === undefined ? ' | ' : `at most ${most} ms | ${p50 <= most ? 'yes' : 'no'}`;
  console.log(`| ${name} | ${told(other)} | ${told({ p50, cpu })} | ${growth.toFixed(2)} × | ${wanted} |`);
}
const seconds = (part) => `${before[part].toFixed(0)} s | ${now[part].toFixed(0)} s |`;
console.log(
  `| first start, until it answers | ${seconds('first')} | at most 20 s | ${now.first <= 20 ? 'yes' : 'no'} |`,
);
console.log(
  `| the desk’s baseline, behind it | ${seconds('baseline')} | at most 180 s | ${now.baseline <= 180 ? 'yes' : 'no'} |`,
);
console.log(
  `| memory of the server after all that | ${before.memory} MB | ${now.memory} MB | | at most 700 MB | ${now.memory <= 700 ? 'yes' : 'no'} |`,
);

function told({ p50, cpu }) {
  return `${p50.toFixed(1)} ms, ${cpu.toFixed(1)} ms`;
}

async function measureAt(projects) {
  const environment = await productOn(values.sqlite ? 'sqlite' : 'postgres', projects);
  const started = performance.now();
  return withApp(ROOT, { ...environment, CATALOGUE_CACHE_BYTES: '0' }, async (app) => {
    const first = (performance.now() - started) / 1000;
    const baseline = (await app.ask('baseline')) / 1000;
    const reads = [];
    for (const [name, address, most] of READS(projects))
      reads.push({ name, most, ...(await read(app, address)) });
    return { first, baseline, reads, memory: Math.round((await app.ask('memory')) / 2 ** 20) };
  });
}

async function read(app, address) {
  for (let turn = 0; turn < TIMES / 4; turn += 1) await once(app, address);
  const before = await app.ask('cpu');
  const times = [];
  for (let turn = 0; turn < TIMES; turn += 1) times.push(await once(app, address));
  const cpu = ((await app.ask('cpu')) - before) / TIMES;
  return { p50: times.sort((a, b) => a - b)[TIMES / 2], cpu };
}

async function once(app, address) {
  const started = performance.now();
  const answer = await fetch(app.url + address);
  const body = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${Buffer.from(body)}`);
  return performance.now() - started;
}
