import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Loads the built app on the database that the environment names; nothing listens yet. */
export async function loadStrapi() {
  // Strapi's ESM build doesn't load in Node (it imports folders): its CommonJS one does.
  const { createStrapi } = require('@strapi/strapi');
  return createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist'), serveAdminPanel: false }).load();
}
