// `npm run bench`: every bench, one after the other, on the app as it is built from these sources; `npm run bench:desk`: one
// of them. What stands after its name is the bench's own.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './strapi.mjs';

const BENCHES = ['catalogue', 'readers', 'portal', 'sheets', 'desk'];

const [bench, ...options] = process.argv.slice(2);
run('src/demo/build-if-stale.mjs');
for (const name of bench ? [bench] : BENCHES) run(`tests/bench/${name}.mjs`, options);

function run(script, options = []) {
  execFileSync(process.execPath, [path.join(ROOT, script), ...options], { stdio: 'inherit' });
}
