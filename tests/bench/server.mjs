// A process of the bench: loads the app at `appDir`, listens on a free port, and says what it is asked over IPC.
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { deskCommands } from './desk-commands.mjs';
import { writingCommands } from './writing.mjs';

const appDir = process.argv[2];
process.chdir(appDir);
const appRequire = createRequire(path.join(appDir, 'package.json'));
const { createStrapi } = appRequire('@strapi/strapi');
const strapi = await createStrapi({
  appDir,
  distDir: path.join(appDir, 'dist'),
  serveAdminPanel: false,
}).load();
strapi.server.mount();
await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));

const COMMANDS = {
  ...deskCommands(strapi),
  ...writingCommands(strapi),
  /** Milliseconds of processor time that the process has had. */
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  /** Milliseconds until the desk knows all documents. */
  baseline: async () => {
    const started = performance.now();
    const { servicesOf } = appRequire('#translation-desk/services');
    while (servicesOf(strapi).ledger.baselineProgress()) await wait(100);
    return performance.now() - started;
  },
  /** Bytes that the process holds, once it has nothing to do. */
  memory: () => {
    global.gc?.();
    return process.memoryUsage().rss;
  },
  /** Milliseconds that publishing takes, the median of so many. */
  publish: async (count) => {
    const projects = strapi.documents('api::project.project');
    const found = await projects.findMany({
      locale: 'en',
      status: 'draft',
      limit: count,
      fields: ['documentId'],
    });
    const times = [];
    for (const { documentId } of found) {
      const started = performance.now();
      await projects.publish({ documentId, locale: 'en' });
      times.push(performance.now() - started);
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  },
};

process.on('message', async ({ command, argument }) =>
  process.send({ result: await COMMANDS[command](argument) }),
);
process.send({ port: strapi.server.httpServer.address().port });
