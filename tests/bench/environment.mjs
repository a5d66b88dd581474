import path from 'node:path';
import { ROOT } from './strapi.mjs';

/** Where the bench keeps its databases and the stock app between runs. */
export const BENCH_DIR = path.join(ROOT, '.tmp/bench');

/** What every process of the bench starts with: production mode, a database, and secrets that guard nothing. */
export function benchEnvironment(database, more = {}) {
  const secret = 'only-for-the-bench-only-for-the-bench';
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    STRAPI_TELEMETRY_DISABLED: 'true',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: database,
    APP_KEYS: `${secret}-a,${secret}-b`,
    API_TOKEN_SALT: secret,
    ADMIN_JWT_SECRET: secret,
    TRANSFER_TOKEN_SALT: secret,
    JWT_SECRET: secret,
    ENCRYPTION_KEY: secret,
    ...more,
  };
}
