// `npm run soak -- --minutes 10 [--database sqlite]`: the built app under everything at once. On PostgreSQL two instances, of which
// one is killed and started anew; on SQLite one. Ends with 1 where something was lost, is wrong or stays behind.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { productOn } from '../bench/databases.mjs';
import { ROOT } from '../bench/strapi.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    database: { type: 'string', default: 'postgres' },
    projects: { type: 'string', default: '60' },
  },
});
const MINUTES = Number(values.minutes);
const LOCALES = ['az', 'be', 'en', 'hy', 'ka', 'ro', 'uk'];
const KILL_EVERY = 45_000;

const environment = {
  ...(await productOn(values.database, Number(values.projects))),
  TMPDIR: mkdtempSync(path.join(os.tmpdir(), 'fiche-soak-')),
  PUBLIC_DIR: mkdtempSync(path.join(os.tmpdir(), 'fiche-soak-public-')),
};
mkdirSync(path.join(environment.PUBLIC_DIR, 'uploads'));

const counts = {};
const count = (what) => (counts[what] = (counts[what] ?? 0) + 1);
const problems = [];

/** An instance of the app at one port, whichever process serves it. */
async function startInstance(port) {
  const child = fork(path.join(ROOT, 'tests/soak/server.mjs'), [], {
    env: { ...environment, PORT: String(port) },
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`An instance ended with ${code}`))),
  ]);
  return {
    port: message.port,
    origin: `http://127.0.0.1:${message.port}`,
    async ask(command) {
      child.send({ command });
      return (await once(child, 'message'))[0].result;
    },
    async end(signal) {
      const ended = once(child, 'exit');
      child.kill(signal);
      return (await ended)[0];
    },
  };
}

const instances = [await startInstance(0)];
if (values.database === 'postgres') instances.push(await startInstance(0));
const authorization = `Bearer ${await instances[0].ask('token')}`;
const any = (list) => list[Math.floor(Math.random() * list.length)];

/** null where the instance was killed meanwhile. */
async function ask(pathname, { origin = any(instances).origin, ...options } = {}) {
  try {
    const response = await fetch(origin + pathname, { ...options, signal: AbortSignal.timeout(60_000) });
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
  } catch {
    count('asked of an instance that was gone');
    await wait(100);
    return null;
  }
}

const listed = await ask('/api/projects?pagination[pageSize]=100&fields=slug', {
  origin: instances[0].origin,
});
const slugs = JSON.parse(listed.bytes.toString()).data.map(({ documentId, slug }) => ({ documentId, slug }));
const reads = LOCALES.flatMap((locale) => [
  `/api/projects?locale=${locale}&facets=countries,status`,
  `/api/countries?locale=${locale}`,
  `/api/projects.geojson?locale=${locale}`,
  `/${locale}/projects`,
  ...slugs.slice(0, 10).map(({ slug }) => `/api/projects/${slug}?locale=${locale}`),
]);

const sheets = slugs.flatMap(({ slug }) =>
  LOCALES.map((locale) => `/api/projects/${slug}/info-sheet.pdf?locale=${locale}`),
);

let isOver = false;
const repeat = async (work, pause = 0) => {
  while (!isOver) {
    await work();
    await wait(pause);
  }
};

function expectStatus(what, answer, ...allowed) {
  if (!answer) return false;
  count(what);
  if (allowed.includes(answer.status)) return answer.status === 200;
  problems.push(`${what}: ${answer.status} ${answer.bytes.toString().slice(0, 200)}`);
  return false;
}

const read = () => ask(any(reads)).then((answer) => expectStatus('answers read', answer, 200));
const pdf = () => ask(any(sheets)).then((answer) => expectStatus('PDFs', answer, 200, 503));

/** What the last save of a project said that was acknowledged, and those after it that may have been. */
const saved = new Map();
let turn = 0;
function writer(status) {
  return async () => {
    const { documentId } = slugs[20 + (turn % (slugs.length - 20))];
    turn += 1;
    const summary = `Soaked for the ${turn}th time`;
    const known = saved.get(documentId) ?? { sure: null, perhaps: [] };
    saved.set(documentId, { ...known, perhaps: [...known.perhaps, summary] });
    const answer = await ask(`/api/projects/${documentId}?locale=en&status=${status}`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ data: { summary } }),
    });
    if (expectStatus(status === 'draft' ? 'saves' : 'publications', answer, 200))
      saved.set(documentId, { sure: summary, perhaps: [] });
  };
}

async function importOnce() {
  const options = { headers: { authorization } };
  const exported = await ask(`/api/translation-desk/xliff?locale=az`, options);
  if (!exported || exported.status !== 200) return expectStatus('exports', exported, 200);
  count('exports');
  const answer = await ask('/api/translation-desk/xliff', {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/xliff+xml' },
    body: exported.bytes,
  });
  expectStatus('imports', answer, 200);
}

async function killAndStart() {
  if (instances.length < 2) return;
  const next = Math.min(KILL_EVERY, (MINUTES * 60_000) / 3);
  for (let waited = 0; waited < next && !isOver; waited += 500) await wait(500);
  if (isOver) return;
  const [, second] = instances;
  await second.end('SIGKILL');
  count('instances killed and started');
  instances[1] = await startInstance(second.port);
}

/** Has every instance keep all that is read here, before as afterwards: what is kept is no leak. */
const settle = async () => {
  for (const pathname of [...sheets, ...reads])
    for (const { origin } of instances) await ask(pathname, { origin });
  await wait(3000);
};
await Promise.all(Array.from({ length: 20 }, read));
await settle();
const before = await instances[0].ask('held');

const started = performance.now();
const work = [
  ...Array.from({ length: 8 }, () => repeat(read)),
  repeat(pdf, 50),
  // One after the other, so that it is known which save was the last.
  repeat(async () => {
    await writer('draft')();
    await writer('published')();
  }, 100),
  repeat(importOnce, 5000),
  repeat(killAndStart),
];
await wait(MINUTES * 60_000);
isOver = true;
await Promise.all(work);
const seconds = (performance.now() - started) / 1000;
await settle();

for (const [documentId, { sure, perhaps }] of saved) {
  const { bytes } = await ask(`/api/projects/${documentId}?locale=en&status=draft&fields=summary`, {
    origin: instances[0].origin,
    headers: { authorization },
  });
  const { summary } = JSON.parse(bytes.toString()).data;
  // Of one that no save was acknowledged of it is as it was.
  if (sure !== null && summary !== sure && !perhaps.includes(summary))
    problems.push(`${documentId}: “${sure}” is lost, “${summary}” is there`);
}
let compared = 0;
for (const { origin } of instances)
  for (const pathname of reads) {
    const kept = await ask(pathname, { origin });
    const computed = await ask(pathname, { origin, headers: { authorization } });
    compared += 1;
    if (kept.status !== 200 || !kept.bytes.equals(computed.bytes))
      problems.push(`${pathname} is kept otherwise than it is computed`);
  }
const after = await instances[0].ask('held');
for (const [index, instance] of instances.entries()) {
  const code = await instance.end('SIGTERM');
  if (code !== 0) problems.push(`Instance ${index} ended with ${code}`);
}
const left = readdirSync(environment.TMPDIR);
if (left.length > 0) problems.push(`Left behind: ${left.join(', ')}`);
const growth = after.used / before.used - 1;
if (growth > 0.1) problems.push(`Memory has grown by ${Math.round(growth * 100)} %`);
// A connection of the pool or two may be open that wasn't.
if (after.handles > before.handles + 10)
  problems.push(`Handles: ${before.handles} before, ${after.handles} after`);

const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
const rows = [
  ['database', values.database],
  ['minutes', (seconds / 60).toFixed(1)],
  ...Object.entries(counts),
  ['acknowledged saves looked for', saved.size],
  ['kept answers compared with computed ones', compared],
  ['memory in use before and after', `${megabytes(before.used)}, ${megabytes(after.used)}`],
  ['of it objects', `${megabytes(before.objects)}, ${megabytes(after.objects)}`],
  ['handles before and after', `${before.handles}, ${after.handles}`],
  ['temporary files left', left.length],
  ['problems', problems.length],
];
console.log(
  ['|     |     |', '| --- | --- |', ...rows.map(([what, value]) => `| ${what} | ${value} |`)].join('\n'),
);
for (const problem of problems.slice(0, 20)) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
