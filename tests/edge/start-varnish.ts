import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDaemon } from './start-daemon';

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
  // What serves is a child of it.
  const { child, stop } = await startDaemon({
    command: 'varnishd',
    args: ['-F', '-j', 'none', '-s', 'malloc,64m', '-f', file, ...place],
    port,
    packages: 'varnish varnish-modules',
    // It compiles the VCL first.
    within: 60_000,
  });
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid !== undefined) process.kill(-child.pid, name);
  };
  return {
    pause: () => signal('SIGSTOP'),
    resume: () => signal('SIGCONT'),
    async stop() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
