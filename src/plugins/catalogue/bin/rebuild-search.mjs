// Makes the search index anew from the projects: `npm run search:rebuild`, on the built app and its database.
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const appDir = process.cwd();

// Strapi's ESM build doesn't load in Node (it imports folders): its CommonJS one does.
const { createStrapi } = require('@strapi/strapi');
const { servicesOf } = require('#catalogue/services');
const strapi = await createStrapi({
  appDir,
  distDir: path.join(appDir, 'dist'),
  serveAdminPanel: false,
}).load();
await servicesOf(strapi).search.rebuild();
strapi.log.info('The search index is new.');
await strapi.destroy();
