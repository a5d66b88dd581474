// `npm run dev`: `strapi develop`, and the assets beside what it compiles, each time that it does.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { copyAssets } from './copy-assets.mjs';

const STRAPI = path.resolve(import.meta.dirname, '../../node_modules/@strapi/strapi/bin/strapi.js');
/** `strapi develop` empties `dist` before it compiles, and has no hook between that and starting. */
const COMPILED = 'dist/src/index.js';

const strapi = spawn(process.execPath, [STRAPI, 'develop', ...process.argv.slice(2)], { stdio: 'inherit' });
let wasCompiled = false;
const watch = setInterval(() => {
  const isCompiled = existsSync(COMPILED);
  if (isCompiled && !wasCompiled) copyAssets();
  wasCompiled = isCompiled;
}, 200);
strapi.on('exit', (code) => {
  clearInterval(watch);
  process.exitCode = code ?? 1;
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => strapi.kill(signal));
