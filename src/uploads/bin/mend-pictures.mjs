// Does for pictures that were stored before what the library does for new ones: `npm run pictures:mend`, on the built app and its database.
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const appDir = process.cwd();
const distDir = path.join(appDir, 'dist');

// Strapi's ESM build doesn't load in Node (it imports folders): its CommonJS one does.
const { createStrapi } = require('@strapi/strapi');
const { mendPictures } = require(path.join(distDir, 'src/uploads/mend-pictures.js'));

const DONE = { turned: 'turned upright', measured: 'measured', copied: 'copied' };
const LEFT = { unreadable: 'could not be read', unshown: 'can’t be shown' };

const strapi = await createStrapi({ appDir, distDir, serveAdminPanel: false }).load();
const counts = { mended: 0, left: 0 };
for await (const { file, outcome, reason } of mendPictures(strapi)) {
  counts[outcome in DONE ? 'mended' : 'left'] += 1;
  console.log(`${file.id} ${file.name}: ${DONE[outcome] ?? LEFT[outcome]} (${reason})`);
}
console.log(`Mended: ${counts.mended}. Not to be mended: ${counts.left}.`);
console.log(
  'A picture that lost its tag before can’t be told from an upright one: where one still lies on its side, replace it in the library.',
);
await strapi.destroy();
