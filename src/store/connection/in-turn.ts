import { AsyncLocalStorage } from 'node:async_hooks';

const tails = new WeakMap<object, Promise<void>>();
const running = new AsyncLocalStorage<object>();

/**
 * Runs the work of one transaction in turn, in the order of the calls: Strapi publishes many documents at once, and of
 * two that lead to each other each finds the other one deleted. What runs may call again: that is part of its own turn.
 */
export async function inTurn<T>(transaction: object, run: () => Promise<T>): Promise<T> {
  if (running.getStore() === transaction) return run();
  const before = tails.get(transaction);
  const result = (async () => {
    await before;
    return running.run(transaction, run);
  })();
  tails.set(
    transaction,
    result.then(
      () => undefined,
      // Whoever called is told; the next one has its turn all the same.
      () => undefined,
    ),
  );
  return result;
}
