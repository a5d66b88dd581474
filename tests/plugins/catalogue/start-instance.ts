import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Database } from '../../helpers/databases';
import { TEST_ENVIRONMENT } from '../../helpers/environment';

/** Milliseconds: another process starts Strapi meanwhile. */
export const STARTING = 180_000;

/** Another process of the app on the same database, as `instance.mjs` says. */
export function startInstance(database: Database, ...args: string[]): ChildProcess {
  return fork(path.join(__dirname, 'instance.mjs'), args, {
    env: { ...process.env, ...TEST_ENVIRONMENT, ...database.environment },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** What the process says next; throws where it ends instead. */
export async function nextMessage(child: ChildProcess): Promise<Record<string, unknown>> {
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`The instance ended with ${code}`))),
  ]);
  return message;
}

export async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
