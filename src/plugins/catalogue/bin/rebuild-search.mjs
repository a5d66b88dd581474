// Makes the search index anew from the projects: `npm run search:rebuild`, on the built app and its database.
import { createRequire } from 'node:module';
import path from 'node:path';

const appDir = process.cwd();
// The folder's own `package.json` would hide the app's `imports`.
const require = createRequire(path.join(appDir, 'package.json'));

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
