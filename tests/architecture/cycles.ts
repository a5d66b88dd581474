import type { Import } from './imports';
import { productFiles } from './project-files';

/** Files that import each other in a ring, of types as well as of values; each ring once, from one of its files on. */
export function findCycles(imports: readonly Import[], files = productFiles()): string[][] {
  const next = nextOf(imports, new Set(files));
  const done = new Set<string>();
  const cycles: string[][] = [];
  const follow = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) cycles.push(path.slice(at));
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) follow(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  return cycles;
}

function nextOf(imports: readonly Import[], files: ReadonlySet<string>): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) {
    const file = [`${to}.ts`, `${to}.tsx`, `${to}/index.ts`, `${to}/index.tsx`].find((one) => files.has(one));
    if (file !== undefined) next.set(from, [...(next.get(from) ?? []), file]);
  }
  return next;
}
