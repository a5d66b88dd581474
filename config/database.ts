import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** Migrations are TypeScript: Strapi runs what `tsc` makes of `database/migrations`, and finds that by `tsconfig.json`. */
const settings = { useTypescriptMigrations: true };

/** A statement that fails is told, and so logged, without its values: passwords’ hashes and people’s addresses are among them. */
const SILENT = { compileSqlOnError: false };

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  switch (env('DATABASE_CLIENT', 'sqlite')) {
    case 'postgres':
      return { connection: { ...postgres(env), ...SILENT }, settings };
    case 'sqlite':
      return { connection: { ...sqlite(env), ...SILENT }, settings };
    default:
      throw new Error(`DATABASE_CLIENT is “${env('DATABASE_CLIENT')}”; it can be sqlite or postgres`);
  }
};

export default config;

type Env = Core.Config.Shared.ConfigParams['env'];

function sqlite(env: Env) {
  return {
    client: 'sqlite' as const,
    connection: {
      // Resolved against the app, not against dist/config where this file runs.
      filename: path.resolve(process.cwd(), env('DATABASE_FILENAME', '.tmp/data.db')),
    },
    useNullAsDefault: true,
  };
}

function postgres(env: Env) {
  return {
    client: 'postgres' as const,
    connection: {
      ...(env('DATABASE_URL') ? { connectionString: env('DATABASE_URL') } : {}),
      host: env('DATABASE_HOST', '127.0.0.1'),
      port: env.int('DATABASE_PORT', 5432),
      database: env('DATABASE_NAME', 'fiche'),
      user: env('DATABASE_USERNAME', 'postgres'),
      password: env('DATABASE_PASSWORD', ''),
      schema: env('DATABASE_SCHEMA', 'public'),
      ssl: env.bool('DATABASE_SSL', false) && {
        rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
      },
      // By which a restore knows that an app is still running.
      application_name: `fiche ${env('DATABASE_SCHEMA', 'public')}`,
      keepAlive: true,
      connectionTimeoutMillis: seconds(env.int('DATABASE_CONNECT_WITHIN', 5)),
    },
    acquireConnectionTimeout: seconds(env.int('DATABASE_POOL_WITHIN', 10)),
    pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
  };
}

function seconds(count: number): number {
  return count * 1000;
}
