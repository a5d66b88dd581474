// `npm run bench`: every bench, one after the other, on the app as it is built from these sources.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './strapi.mjs';

const SCRIPTS = [
  'src/demo/build-if-stale.mjs',
  'tests/bench/catalogue.mjs',
  'tests/bench/sheets.mjs',
  'tests/bench/desk.mjs',
];

for (const script of SCRIPTS) {
  execFileSync(process.execPath, [path.join(ROOT, script)], { stdio: 'inherit' });
}
