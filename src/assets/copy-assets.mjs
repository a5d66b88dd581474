// The build's second half: what the server's code reads as files and tsc leaves behind goes to `dist`, in its own place.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Typst's templates, and pictures that are shipped. */
const ASSET = /^src\/plugins\/[^/]+\/server\/src\/.+\.(typ|png)$/;

export function copyAssets() {
  for (const file of assets()) {
    const target = path.join(ROOT, 'dist', file);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(ROOT, file), target);
  }
}

function assets() {
  return readdirSync(path.join(ROOT, 'src/plugins'), { recursive: true })
    .map((file) => path.posix.join('src/plugins', file.split(path.sep).join('/')))
    .filter((file) => ASSET.test(file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) copyAssets();
