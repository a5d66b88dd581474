import { AsyncLocalStorage } from 'node:async_hooks';

/** What the answer that is being computed has said to be made of. */
const noted = new AsyncLocalStorage<Set<string>>();

/** Tells the answer that is being computed what it is made of; of no account where none is. */
export function note(keys: readonly string[]): void {
  const own = noted.getStore();
  if (own) for (const key of keys) own.add(key);
}

/** What is noted while `work` is done. */
export async function collectNotes(work: () => Promise<void>): Promise<ReadonlySet<string>> {
  const own = new Set<string>();
  await noted.run(own, work);
  return own;
}

/** What is noted while `work` is done is of no account: the answer has said already what it is of. */
export function withoutNotes<Result>(work: () => Promise<Result>): Promise<Result> {
  return noted.exit(work);
}
