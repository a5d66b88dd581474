// Builds server and panel into `dist` unless that was built from the very sources that are here now.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyAssets } from '../assets/copy-assets.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const STAMP = path.join(ROOT, 'dist/.source-hash');

process.chdir(ROOT);
mkdirSync('.tmp', { recursive: true });
const hash = hashOf(['src', 'config', 'package-lock.json', 'tsconfig.json']);
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== hash) build();

function build() {
  console.log('Building the server and the admin panel; this takes a minute or two …');
  rmSync('dist', { recursive: true, force: true });
  const strapi = path.join(ROOT, 'node_modules/@strapi/strapi/bin/strapi.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  try {
    execFileSync(process.execPath, [strapi, 'build'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    console.error(String(error.stdout), String(error.stderr));
    process.exit(1);
  }
  copyAssets();
  writeFileSync(STAMP, hash);
}

function hashOf(entries) {
  const sum = createHash('sha256');
  for (const file of entries.flatMap(filesIn).sort()) sum.update(file).update(readFileSync(file));
  return sum.digest('hex');
}

function filesIn(entry) {
  if (!entry.includes('.') && existsSync(entry)) {
    return readdirSync(entry, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => path.join(found.parentPath ?? found.path, found.name));
  }
  return [entry];
}
