import type { Core } from '@strapi/strapi';

/**
 * Watches what a commit sets off and nobody waits for: Strapi reads a document once more to tell its listeners, webhooks
 * among them. A failure there is nobody's answer: it is logged, where Node would end the process.
 */
export function watchAfterCommits({ db, log }: Core.Strapi): { settled(): Promise<void> } {
  const begun = new Set<Promise<void>>();

  async function follow(callback: () => unknown): Promise<void> {
    try {
      await callback();
    } catch (error) {
      log.error(error);
    }
  }

  function begin(callback: () => unknown): void {
    const following = follow(callback);
    begun.add(following);
    following.finally(() => begun.delete(following));
  }

  const transaction: Transaction = db.transaction.bind(db);
  const watched: Transaction = (run) =>
    transaction(
      run && ((given) => run({ ...given, onCommit: (callback) => given.onCommit(() => begin(callback)) })),
    );
  db.transaction = watched as typeof db.transaction;

  return {
    async settled() {
      while (begun.size > 0) await Promise.all(begun);
    },
  };
}

/** What of Strapi's own matters here; with nothing to run it hands out a transaction to be ended by hand. */
type Transaction = (run?: (given: Given) => unknown) => Promise<unknown>;

interface Given {
  onCommit(callback: () => unknown): void;
}
