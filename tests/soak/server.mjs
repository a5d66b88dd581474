// A process of the soak: serves the app at a port that stays its own, and says over IPC what it holds.
import { createRequire } from 'node:module';
import path from 'node:path';
import { loadStrapi, ROOT } from '../bench/strapi.mjs';

const require = createRequire(path.join(ROOT, 'package.json'));
const { strapiServices } = require('./dist/src/strapi/services.js');

process.chdir(ROOT);
const strapi = await loadStrapi();
strapi.server.mount();
await new Promise((resolve) => strapi.server.listen(Number(process.env.PORT), '127.0.0.1', resolve));

const COMMANDS = {
  /** A token of the content API that may do all. */
  token: async () => {
    const { accessKey } = await strapiServices(strapi).apiTokens.create({
      name: `soak ${process.pid}`,
      description: '',
      lifespan: null,
      type: 'full-access',
    });
    return accessKey;
  },
  /** Bytes of objects and buffers that are still needed, and what keeps the process alive, by kind. */
  held: () => {
    global.gc?.();
    global.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    return { used: heapUsed + external, objects: heapUsed, handles: process.getActiveResourcesInfo().length };
  },
};

process.on('message', async ({ command }) => process.send({ result: await COMMANDS[command]() }));
// Whoever started it may be killed too.
process.on('disconnect', () => process.exit());
process.send({ port: strapi.server.httpServer.address().port });
