// A second instance of the app, for tests that need one: loads it on the database that the environment names.
// Without an argument it serves; with `write` it makes the project `rivers`, and changes and publishes it until it is killed.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
// Among what the tests throw away: the one that it inherits may be gone already.
mkdirSync(path.join(root, '.tmp/test'), { recursive: true });
process.env.PUBLIC_DIR = mkdtempSync(path.join(root, '.tmp/test/public-'));
mkdirSync(path.join(process.env.PUBLIC_DIR, 'uploads'));

// Strapi's ESM build doesn't load in Node (it imports folders): its CommonJS one does.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = await createStrapi({
  appDir: root,
  distDir: path.join(root, 'dist'),
  serveAdminPanel: false,
}).load();

if (process.argv[2] === 'write') await writeForEver();
else await serve();

async function serve() {
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
  process.send({ port: strapi.server.httpServer.address().port });
}

async function writeForEver() {
  const projects = strapi.documents('api::project.project');
  const idOf = async (uid) => (await strapi.documents(uid).findFirst({ locale: 'en' })).documentId;
  const countries = [await idOf('api::country.country')];
  const priorityArea = await idOf('api::priority-area.priority-area');
  const shared = { slug: 'rivers', scope: 'bilateral', startDate: '2024-01-01', countries, priorityArea };
  const { documentId } = await projects.create({ locale: 'en', data: { title: 'Rivers', ...shared } });
  for (let round = 1; ; round += 1) {
    await projects.update({
      documentId,
      locale: 'en',
      data: { title: `Title ${round}`, summary: `Summary ${round}` },
    });
    await projects.publish({ documentId, locale: 'en' });
    process.send({ round });
  }
}
