import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { eventually } from '../helpers/eventually';

interface Daemon {
  command: string;
  args: readonly string[];
  /** Where it listens once it is there. */
  port: number;
  /** Debian's, that have it. */
  packages: string;
  /** Milliseconds. */
  within: number;
}

/** A server of Debian's in the foreground, in a group of its own; resolves when it listens. */
export async function startDaemon({
  command,
  args,
  port,
  packages,
  within,
}: Daemon): Promise<{ child: ChildProcess; stop(): Promise<void> }> {
  const child = spawn(command, args, {
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'exit').catch((error: unknown) => {
    throw new Error(`There is no ${command}: apt-get install ${packages}`, { cause: error });
  });
  const early = ended.then(() => Promise.reject(new Error(`${command} ended: ${said}`)));
  await Promise.race([eventually(() => connectTo(port), { within }), early]);
  early.catch(() => undefined);
  return {
    child,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function connectTo(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.destroy();
}
