// Plans a file, or carries its plan out: `npm run import -- FILE --plan`, on the built app and its database.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';

const USAGE =
  'npm run import -- FILE --plan | --apply [--choices FILE.json] [--publish] [--reviewed]\n' +
  '  --choices: what the plan asks for, by the names that it asks with';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    plan: { type: 'boolean' },
    apply: { type: 'boolean' },
    choices: { type: 'string' },
    publish: { type: 'boolean' },
    reviewed: { type: 'boolean' },
  },
});
const [file] = positionals;
if (positionals.length !== 1 || Boolean(values.plan) === Boolean(values.apply)) {
  console.error(USAGE);
  process.exit(2);
}

const appDir = process.cwd();
// The folder's own `package.json` would hide the app's `imports`.
const require = createRequire(path.join(appDir, 'package.json'));
// Strapi's ESM build doesn't load in Node (it imports folders): its CommonJS one does.
const { createStrapi } = require('@strapi/strapi');
const { servicesOf } = require('#data-exchange/services');
const {
  printLeft,
  printPlan,
} = require('./dist/src/plugins/data-exchange/server/src/domain/incoming/report/print-plan.js');

const choices = {
  writtenAt: statSync(file).mtime.toISOString(),
  ...(values.choices && JSON.parse(readFileSync(values.choices, 'utf8'))),
  ...(values.publish && { publishes: true }),
  ...(values.reviewed && { isReviewed: true }),
};
const strapi = await createStrapi({
  appDir,
  distDir: path.join(appDir, 'dist'),
  serveAdminPanel: false,
}).load();
try {
  const { imports } = servicesOf(strapi);
  const access = imports.accessOf({});
  const run = await imports.plan(access, { name: path.basename(file), bytes: readFileSync(file) }, choices);
  for (const line of printPlan(run, await allProjects(imports, run.id))) console.log(line);
  const isWhole = run.plan.questions.length === 0 && run.plan.columns.length > 0;
  if (!isWhole) process.exitCode = 1;
  if (values.apply && isWhole) await carryOut(imports, access, run);
} finally {
  await strapi.destroy();
}

async function carryOut(imports, access, run) {
  const begun = await imports.apply(access, run.id);
  if ('moved' in begun) throw new Error('Somebody has written meanwhile: plan the file anew');
  await imports.whenIdle();
  for (const line of printLeft(await allProjects(imports, run.id))) console.log(line);
  const { state, progress } = await imports.find(run.id);
  console.log(`Import ${run.id} is ${state}: ${progress.done} of ${progress.total} projects are written`);
  if (progress.failed + progress.moved > 0) process.exitCode = 1;
}

async function allProjects(imports, id) {
  const projects = [];
  for (let page = 1; ; page += 1) {
    const some = await imports.listProjects(id, { page, pageSize: 100 });
    projects.push(...some.projects);
    if (some.projects.length === 0) return projects;
  }
}
