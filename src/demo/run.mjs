// `npm run demo` and `npm run demo:passwords`: what has to be there before compiled code can run, in plain JavaScript.
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { secretLines } from '../deploy/secret-lines.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

process.chdir(ROOT);
if (process.env.NODE_ENV === 'production') {
  console.error(
    'The demo has sample content and accounts: it never runs in production. Use `npm run build && npm start`.',
  );
  process.exit(1);
}
process.env.NODE_ENV ??= 'development';
process.env.LOG_LEVEL ??= 'warn';
writeEnvironment();
process.loadEnvFile('.env');
// Whoever tries a frontend serves it from their own machine, at whatever port is free.
process.env.CORS_ORIGINS ||= 'http://localhost:*,http://127.0.0.1:*';
await import('./build-if-stale.mjs');
const command = process.argv[2] === 'passwords' ? 'new-passwords.js' : 'start.js';
createRequire(import.meta.url)(path.join(ROOT, 'dist/src/demo', command));

/** Secrets that production refuses: they say `demo` of themselves. */
function writeEnvironment() {
  if (existsSync('.env')) return;
  const secret = () => `demo-${randomBytes(24).toString('base64url')}`;
  const lines = [
    '# Written by `npm run demo`. Production refuses these secrets.',
    ...secretLines(secret),
    'DATABASE_CLIENT=sqlite',
    'DATABASE_FILENAME=.tmp/data.db',
    'STRAPI_TELEMETRY_DISABLED=true',
  ];
  writeFileSync('.env', `${lines.join('\n')}\n`, { mode: 0o600 });
}
