// `npm run bench:data`: how fast all projects go out in each format, and what memory the server takes for it above what it holds
// at rest. `-- --projects 100000` for another number, `-- --postgres` on PostgreSQL.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { withApp } from './apps.mjs';
import { productOn } from './databases.mjs';
import { peakMemoryOf, memoryOf } from './process-tree.mjs';
import { ROOT } from './strapi.mjs';

const { values } = parseArgs({
  options: { projects: { type: 'string', default: '10000' }, postgres: { type: 'boolean', default: false } },
});
const count = Number(values.projects);
const database = values.postgres ? 'postgres' : 'sqlite';

const EXPORTS = {
  json: '/api/projects.json',
  geojson: '/api/projects.geojson?withoutLocation=true',
  csv: '/api/projects.csv',
  'csv, all languages': '/api/projects.csv?columns=*',
  xlsx: '/api/projects.xlsx',
  'xlsx, all languages': '/api/projects.xlsx?columns=*',
  atom: '/api/projects.atom',
};

/** Megabytes above rest that a server may take, however many projects there are. */
const MOST = 64;

const environment = await productOn(database, count);
// The desk gets to know what is there, once in the life of a database.
await withApp(ROOT, environment, (app) => app.ask('baseline'));
const rows = [];
// Each in a process of its own: what one has taken and given back is there for the next.
for (const [name, path] of Object.entries(EXPORTS))
  rows.push({ name, ...(await withApp(ROOT, environment, (app) => measure(app, path))) });

console.log(
  `\n${os.cpus().length} × ${os.cpus()[0]?.model}, Node ${process.versions.node}, ${values.postgres ? 'PostgreSQL' : 'SQLite'}, ${count} projects in seven languages\n`,
);
console.log(
  `| format | projects a second | first byte | size | above rest | at most ${MOST} MB |\n|---|---|---|---|---|---|`,
);
for (const { name, perSecond, first, bytes, above } of rows)
  console.log(
    `| ${name} | ${perSecond.toFixed(0)} | ${first.toFixed(0)} ms | ${megabytes(bytes)} | ${megabytes(above)} | ${above <= MOST * 1024 * 1024 ? 'yes' : 'no'} |`,
  );
process.exit(0);

/** One download from beginning to end; `above` is the most memory there was, without what there was before. */
async function measure(app, path) {
  // What lists are found in is in memory from the first of them on.
  await (await fetch(`${app.url}/api/projects?locale=en`)).text();
  await app.ask('memory');
  const rest = memoryOf(app.pid);
  const stop = peakMemoryOf(() => [app.pid]);
  const started = performance.now();
  const { body, status } = await fetch(`${app.url}${path}`, {
    headers: { 'accept-encoding': 'identity' },
  });
  if (status !== 200) throw new Error(`${path}: ${status}`);
  let [first, bytes] = [0, 0];
  for await (const chunk of body) {
    first ||= performance.now() - started;
    bytes += chunk.length;
  }
  const took = performance.now() - started;
  return { first, bytes, perSecond: (count * 1000) / took, above: stop() - rest };
}

function megabytes(bytes) {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
