import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Starts a process of the bench; resolves when it listens. */
export async function startChild(script, args, env) {
  const child = fork(script, args, {
    env,
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [{ port }] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${script} ended with ${code}`))),
  ]);
  return {
    pid: child.pid,
    url: `http://127.0.0.1:${port}`,
    ask: async (command, argument) => {
      child.send({ command, argument });
      const [{ result }] = await once(child, 'message');
      return result;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
