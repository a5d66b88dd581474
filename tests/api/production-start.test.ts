import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SECRETS } from '../../src/setup/secrets';
import { ROOT, TEST_DIR } from '../helpers/environment';

const STRAPI = path.join(ROOT, 'node_modules/@strapi/strapi/bin/strapi.js');
const DATABASE = path.join(TEST_DIR, 'never-made.db');

/** Runs what `npm start` runs, in an environment of its own. Empty variables are set so that a `.env` of the checkout doesn't fill them in. */
function startInProduction(secrets: Partial<Record<(typeof SECRETS)[number], string>>) {
  const empty = Object.fromEntries(SECRETS.map((name) => [name, '']));
  return spawnSync(process.execPath, [STRAPI, 'start'], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      PATH: process.env.PATH,
      ...empty,
      ...secrets,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: DATABASE,
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  });
}

test('npm start is production unless NODE_ENV says otherwise', () => {
  const { scripts }: { scripts: { start: string } } = JSON.parse(
    readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
  );
  expect(scripts.start).toBe('NODE_ENV=${NODE_ENV:-production} strapi start');
});

describe('production refuses to start', () => {
  test('without its secrets, naming each', () => {
    const { status, stdout, stderr } = startInProduction({});
    expect(status).toBe(1);
    for (const name of SECRETS) expect(stderr).toContain(name);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(DATABASE)).toBe(false);
  });

  test('with a demo’s, naming those alone and never their values', () => {
    const own = Object.fromEntries(SECRETS.map((name) => [name, `q8ZrvW2mK7xT4nB9-${name.length}`]));
    const { status, stdout, stderr } = startInProduction({ ...own, JWT_SECRET: 'demo-9fK2vW' });
    expect(status).toBe(1);
    expect(stderr).toContain('JWT_SECRET');
    expect(stderr).not.toContain('ADMIN_JWT_SECRET');
    expect(stdout + stderr).not.toContain('9fK2vW');
  });
});
