import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { jest } from '@jest/globals';
import { ROOT } from '../helpers/environment';

/** What tools make or install: nobody wrote it. */
const MADE = ['node_modules', 'dist', 'build', '.git', '.tmp', '.cache', '.strapi', 'uploads'];

/** Paths of the files under a folder of the repository, relative to its root, with `/`, in order. */
export function filesUnder(folder: string, isWanted: (file: string) => boolean = () => true): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !MADE.includes(name))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(file, isWanted);
      return entry.isFile() && isWanted(file) ? [file] : [];
    })
    .sort();
}

export function readText(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

export function readJson<T>(file: string): T {
  return JSON.parse(readText(file));
}

/** The schema of a component, whose file is data or gives it. */
export function componentSchema<T>(file: string): T {
  return file.endsWith('.json')
    ? readJson<T>(file)
    : jest.requireActual<{ default: T }>(path.join(ROOT, file)).default;
}

/** TypeScript that runs in the product: no tests, no declarations. */
export function productFiles(): string[] {
  return filesUnder('src', (file) => /\.tsx?$/.test(file) && !/\.d\.ts$|\/__tests__\//.test(file));
}
