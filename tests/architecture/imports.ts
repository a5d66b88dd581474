import path from 'node:path';
import ts from 'typescript';
import { productFiles, readText } from './project-files';

const FOLDERS: Record<string, string> = {
  api: 'src/api',
  domain: 'src/domain',
  edge: 'src/edge',
  print: 'src/print',
  store: 'src/store',
  access: 'src/access',
  strapi: 'src/strapi',
  watch: 'src/watch',
  kit: 'src/admin/kit',
};

/** One import, re-export, `import()` or `require()`, of types as well as of values. */
export interface Import {
  from: string;
  /** A path in the repository such as `src/domain/errors`, or the name of a package. */
  to: string;
}

/** Every import of the product's TypeScript, found by the compiler's own scanner. */
export function productImports(): Import[] {
  return productFiles().flatMap(importsOf);
}

export function importsOf(file: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readText(file), true, true);
  return importedFiles.map(({ fileName }) => ({ from: file, to: resolve(file, fileName) }));
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return resolveAlias(specifier);
  if (!specifier.startsWith('.')) return specifier;
  return path.posix.join(path.posix.dirname(file), specifier);
}

/** `#api/…` is the content types, `#domain/…` the kernel, `#edge/…` what all controllers share, `#print/…` texts as they are printed, `#store/…` the store room, `#strapi/…` Strapi’s own services, `#access/…` who may do what, `#watch/…` what is counted and logged, `#kit/…` what panels share, `#name/…` the contracts of a plugin: `paths` of `tsconfig.json`. */
function resolveAlias(specifier: string): string {
  const [name = '', ...rest] = specifier.slice(1).split('/');
  const folder = FOLDERS[name] ?? `src/plugins/${name}/shared/contracts`;
  return path.posix.join(folder, ...rest);
}
