import path from 'node:path';

interface Config {
  resolve?: { alias?: unknown };
}

const CONTRACTS = ['catalogue', 'data-exchange', 'history', 'info-sheet', 'translation-desk'];

/** The aliases of `tsconfig.json`, for the panel's build: Strapi hands over its own configuration. */
export default function extendConfig(config: Config): Config {
  const src = path.resolve('src');
  const aliases = [
    { find: /^#domain\//, replacement: `${src}/domain/` },
    { find: /^#kit\//, replacement: `${src}/admin/kit/` },
    ...CONTRACTS.map((name) => ({
      find: new RegExp(`^#${name}/`),
      replacement: `${src}/plugins/${name}/shared/contracts/`,
    })),
  ];
  return { ...config, resolve: { ...config.resolve, alias: [...toList(config.resolve?.alias), ...aliases] } };
}

/** Vite takes a list or a record. */
function toList(alias: unknown): unknown[] {
  if (Array.isArray(alias)) return alias;
  return Object.entries(alias ?? {}).map(([find, replacement]) => ({ find, replacement }));
}
