import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BENCH_DIR } from './environment.mjs';
import { ROOT } from './strapi.mjs';

/** Strapi as it comes, with the same content types and configuration: no plugin, rule or middleware of the product's. */
export function makeStockApp() {
  const app = path.join(BENCH_DIR, 'stock');
  rmSync(app, { recursive: true, force: true });
  mkdirSync(path.join(app, 'dist/src'), { recursive: true });
  mkdirSync(path.join(app, 'public/uploads'), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(app, 'node_modules'));
  cpSync(path.join(ROOT, 'package.json'), path.join(app, 'package.json'));
  for (const part of [
    'config/api.js',
    'config/database.js',
    'config/server.js',
    'src/api',
    'src/components',
    // Some components are made from lists that stand in these.
    'src/plugins/info-sheet/shared/contracts',
    'src/domain',
  ]) {
    cpSync(path.join(ROOT, 'dist', part), path.join(app, 'dist', part), {
      recursive: true,
      filter: (file) => !file.endsWith('.map'),
    });
  }
  write(app, 'dist/config/plugins.js', 'module.exports = {};');
  write(app, 'dist/config/middlewares.js', MIDDLEWARES);
  write(app, 'dist/config/admin.js', ADMIN);
  for (const type of readdirSync(path.join(app, 'dist/src/api'))) writeRoutes(app, type);
  return app;
}

/** Strapi's own list, as `create-strapi-app` writes it. */
const MIDDLEWARES = `module.exports = ['strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public'];`;

/** The secrets alone: the product's own file previews info sheets. */
const ADMIN = `module.exports = ({ env }) => ({ auth: { secret: env('ADMIN_JWT_SECRET') }, apiToken: { salt: env('API_TOKEN_SALT') }, transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } } });`;

function writeRoutes(app, type) {
  const uid = `api::${type}.${type}`;
  for (const [folder, factory] of [
    ['routes', 'createCoreRouter'],
    ['controllers', 'createCoreController'],
    ['services', 'createCoreService'],
  ]) {
    write(
      app,
      `dist/src/api/${type}/${folder}/${type}.js`,
      `module.exports = require('@strapi/strapi').factories.${factory}('${uid}');`,
    );
  }
}

function write(app, file, text) {
  mkdirSync(path.dirname(path.join(app, file)), { recursive: true });
  writeFileSync(path.join(app, file), `${text}\n`);
}
