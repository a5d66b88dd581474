import path from 'node:path';
import { startChild } from './child.mjs';
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

/**
 * The medians of what the product and stock Strapi answer to a command, each on a database of its own, and of their ratio: in turns, so that what else the
 * machine does hits both.
 */
export function askInTurns(environment, stockEnvironment, command, argument) {
  return withApp(ROOT, environment, (product) =>
    withApp(makeStockApp(), stockEnvironment, async (stock) => {
      const turns = [];
      for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
        turns.push({
          stock: await stock.ask(command, argument),
          product: await product.ask(command, argument),
        });
      }
      const measured = turns.slice(WARM_UP);
      return {
        product: median(measured.map((turn) => turn.product)),
        ratio: median(measured.map((turn) => turn.product / turn.stock)),
      };
    }),
  );
}

const WARM_UP = 4;
const TURNS = 15;

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
