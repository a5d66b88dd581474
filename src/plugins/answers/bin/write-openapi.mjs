// Writes `openapi.json`, with examples from the demo content: `npm run openapi`, on the built app.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const appDir = process.cwd();
const require = createRequire(path.join(appDir, 'package.json'));
const folder = mkdtempSync(path.join(os.tmpdir(), 'fiche-openapi-'));
const secret = 'only-for-this-minute-only-for-this-minute';
Object.assign(process.env, {
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'error',
  STRAPI_TELEMETRY_DISABLED: 'true',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(folder, 'data.db'),
  PUBLIC_DIR: folder,
  APP_KEYS: secret,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
});

/** The answers to show. */
const EXAMPLES = {
  findProjects:
    '/projects?locale=az&fields=slug,title,status,startDate&populate=countries&pagination[pageSize]=2&facets=scope&sort=title',
  findProject: '/projects/twinning?locale=az',
  mapProjects: '/projects.geojson?locale=az&filters[slug]=young-reporters',
  findInfoSheet: '/projects/twinning/info-sheet?locale=az',
  findCountries: '/countries?locale=az&fields=code,name',
  findCountry: '/countries/AZ?locale=az',
  findPriorityAreas: '/priority-areas?locale=az&pagination[pageSize]=1',
  findSubsectors: '/subsectors?locale=az&pagination[pageSize]=1',
  findTopics: '/topics?locale=az&pagination[pageSize]=1',
  findSite: '/site?locale=az',
};

const dist = path.join(appDir, 'dist');
const { createStrapi } = require('@strapi/strapi');
const { servicesOf } = require('#answers/services');
mkdirSync(path.join(folder, 'uploads'));
const strapi = await createStrapi({ appDir, distDir: dist, serveAdminPanel: false }).load();
await require(path.join(dist, 'src/demo/seed-projects.js')).seedProjects(strapi);
strapi.server.mount();
await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
const api = `http://127.0.0.1:${strapi.server.httpServer.address().port}/api`;

const examples = {};
for (const [operation, address] of Object.entries(EXAMPLES))
  examples[operation] = settle(await (await fetch(api + address)).text());

const { version } = JSON.parse(readFileSync(path.join(appDir, 'package.json'), 'utf8'));
const document = servicesOf(strapi).openApi.build({ server: '/api', version, examples });
writeFileSync(path.join(appDir, 'openapi.json'), `${JSON.stringify(document, null, 2)}\n`);
await strapi.destroy();
rmSync(folder, { recursive: true, force: true });
process.exit(0);

/** What differs from one seeding to the next, such as ids and instants, as the same each time. */
function settle(text) {
  const ids = new Map();
  const idOf = (id) => ids.get(id) ?? ids.set(id, `example${String(ids.size + 1).padStart(17, '0')}`).get(id);
  return JSON.parse(
    text
      .replaceAll(/"documentId":"(\w+)"/g, (_, id) => `"documentId":"${idOf(id)}"`)
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-01T00:00:00.000Z')
      .replaceAll(/_[0-9a-f]{10}(\.\w+")/g, '_0123456789$1')
      .replace(
        /("createdOn":\{"label":"[^"]*",)"date":"[^"]*","text":"[^"]*"/,
        '$1"date":"2026-01-01","text":"01.01.2026"',
      ),
  );
}
