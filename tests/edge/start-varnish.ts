import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '../helpers/eventually';

const VCL = path.resolve('src/plugins/answers/varnish.vcl');

export interface Varnish {
  /** Has it answer nobody, as when the network is gone; what it has it keeps. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

/** Debian's Varnish with our VCL before a server on `origin`; listens on `port` until it is stopped. */
export async function startVarnish(origin: number, port: number): Promise<Varnish> {
  const folder = await mkdtemp(path.join(tmpdir(), 'varnish-'));
  const vcl = await readFile(VCL, 'utf8');
  const file = path.join(folder, 'fiche.vcl');
  await writeFile(file, vcl.replace('.port = "1337"', `.port = "${origin}"`));
  const place = ['-n', path.join(folder, 'varnish'), '-a', `127.0.0.1:${port}`];
  const child = spawn('varnishd', ['-F', '-j', 'none', '-s', 'malloc,64m', '-f', file, ...place], {
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: what serves is a child of it.
    detached: true,
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'exit').catch((error: unknown) => {
    throw new Error('There is no varnishd: apt-get install varnish varnish-modules', { cause: error });
  });
  const early = ended.then(() => Promise.reject(new Error(`varnishd ended: ${said}`)));
  await Promise.race([eventually(() => connectTo(port), { within: 60_000 }), early]);
  early.catch(() => undefined);
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid !== undefined) process.kill(-child.pid, name);
  };
  return {
    pause: () => signal('SIGSTOP'),
    resume: () => signal('SIGCONT'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** It compiles the VCL first. */
async function connectTo(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.destroy();
}
