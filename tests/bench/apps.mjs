import path from 'node:path';
import { startChild } from './child.mjs';
import { benchEnvironment } from './environment.mjs';
import { makeStockApp } from './stock-app.mjs';
import { ROOT } from './strapi.mjs';

const SERVER = path.join(import.meta.dirname, 'server.mjs');

/** What `work` gives with the app at `appDir` running on a database; it is stopped after. */
export async function withApp(appDir, environment, work) {
  const child = await startChild(SERVER, [appDir], environment);
  try {
    return await work(child);
  } finally {
    await child.stop();
  }
}

/** The median of what the product and stock Strapi answer to a command: in turns, so that what else the machine does hits both. */
export function askInTurns(file, stockFile, command, argument) {
  return withApp(ROOT, benchEnvironment(file), (product) =>
    withApp(makeStockApp(), benchEnvironment(stockFile), async (stock) => {
      const answers = { product: [], stock: [] };
      for (let turn = 0; turn < 12; turn += 1) {
        answers.stock.push(await stock.ask(command, argument));
        answers.product.push(await product.ask(command, argument));
      }
      return { product: median(answers.product), stock: median(answers.stock) };
    }),
  );
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
