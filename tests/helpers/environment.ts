import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

/** Where tests keep what they make: databases, uploads. */
export const TEST_DIR = path.join(ROOT, '.tmp/test');

export type TestDatabase = 'sqlite' | 'postgres';

/** The database that this run is on: `DATABASE_CLIENT=postgres npm run test:api`. */
export function testDatabase(): TestDatabase {
  const client = process.env.DATABASE_CLIENT ?? 'sqlite';
  if (client === 'sqlite' || client === 'postgres') return client;
  throw new Error(`DATABASE_CLIENT is “${client}”; tests run on sqlite or postgres`);
}

/** What Strapi needs to start in a test, apart from its database. */
export const TEST_ENVIRONMENT = {
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'warn',
  STRAPI_TELEMETRY_DISABLED: 'true',
  ADMIN_RATE_LIMIT: 'false',
  /** Some suites say their own before they start the app. */
  get CORS_ORIGINS() {
    return process.env.CORS_ORIGINS ?? 'http://reader.example:*';
  },
  APP_KEYS: 'test-key-a,test-key-b',
  API_TOKEN_SALT: 'test-api-token-salt',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
  JWT_SECRET: 'test-jwt-secret',
  ENCRYPTION_KEY: 'test-encryption-key-test-encryption',
};

/** An origin that may read answers and that nothing is cached for yet: answers are cached for each. */
export function newOrigin(): string {
  return `http://reader.example:${1 + Math.floor(Math.random() * 65_000)}`;
}
