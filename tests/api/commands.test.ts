import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDatabase, type Database } from '../helpers/databases';
import { ROOT, TEST_ENVIRONMENT } from '../helpers/environment';
import { provided } from '../helpers/provided';

let database: Database;
beforeAll(async () => {
  database = await createDatabase({ environment: provided('seed'), drop: async () => {} });
});
afterAll(() => database.drop());

/** A command of `package.json` as people run it, in a process of its own. */
async function run(command: string): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', command], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...TEST_ENVIRONMENT,
      ...database.environment,
      LOG_LEVEL: 'info',
      PUBLIC_DIR: path.join(ROOT, 'public'),
    },
  });
  return stdout;
}

test('`npm run search:rebuild` makes the search index anew', async () => {
  expect(await run('search:rebuild')).toContain('The search index is new.');
});
