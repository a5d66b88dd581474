import { fork } from 'node:child_process';
import { once } from 'node:events';

/** A process of the bench that answers commands over IPC. */
export function startProcess(script) {
  const child = fork(script, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return {
    pid: child.pid,
    ask: async (command, argument) => {
      child.send({ command, argument });
      const [{ result }] = await Promise.race([
        once(child, 'message'),
        once(child, 'exit').then(([code]) => Promise.reject(new Error(`${script} ended with ${code}`))),
      ]);
      return result;
    },
    stop: () => child.kill(),
  };
}
