import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Database } from './databases';
import { TEST_ENVIRONMENT } from './environment';

/** Milliseconds: another process starts Strapi meanwhile. */
export const STARTING = 180_000;

interface Options {
  /** Of `instance.mjs`. */
  args?: readonly string[];
  env?: Record<string, string>;
  /** `pipe`: what it says of its faults is the test's to read. */
  stderr?: 'inherit' | 'pipe';
  stdout?: 'ignore' | 'pipe';
}

/** Another process of the app on the same database, as `instance.mjs` says. */
export function startInstance(
  database: Database,
  { args = [], env = {}, stderr = 'inherit', stdout = 'ignore' }: Options = {},
): ChildProcess {
  return fork(path.join(__dirname, 'instance.mjs'), args, {
    env: { ...process.env, ...TEST_ENVIRONMENT, ...database.environment, ...env },
    execArgv: [],
    stdio: ['ignore', stdout, stderr, 'ipc'],
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

/** Where it listens, once it does. */
export async function listening(child: ChildProcess): Promise<number> {
  return Number((await nextMessage(child)).port);
}

/** Its exit code, null where the signal ended it. */
export async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code]: (number | null)[] = await ended;
  return code ?? null;
}

/** What a process that ends by itself ends with. */
export async function ending(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code]: (number | null)[] = await once(child, 'close');
  return { code: code ?? null, stderr };
}
