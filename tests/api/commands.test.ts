import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDatabase, type Database } from '../helpers/databases';
import { ROOT, TEST_ENVIRONMENT } from '../helpers/environment';
import { runCommand } from '../helpers/run-command';
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

test('`npm run import` plans a file, and carries its plan out where it is told to', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'fiche-import-'));
  const file = path.join(folder, 'projects.csv');
  await writeFile(file, 'projectNumber;title;title:az\n09001;Night bridges;Gecə körpüləri');
  const importFile = (...args: string[]) => runCommand('import', [file, ...args], database.environment);
  const planned = await importFile('--plan');
  expect(planned).toMatchObject({ code: 0 });
  expect(planned.stdout).toContain('2 new: Night bridges');
  expect(planned.stdout).toContain('title:az: – → Gecə körpüləri');
  expect((await importFile('--apply')).stdout).toContain('is applied: 1 of 1 projects are written');
  expect((await importFile('--plan')).stdout).toContain(
    '0 new, 0 changed, 1 unchanged, 0 refused, 0 conflicts',
  );
  expect(await importFile()).toMatchObject({ code: 2 });
  await rm(folder, { recursive: true });
});
