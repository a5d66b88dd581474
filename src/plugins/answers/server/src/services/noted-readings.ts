import { AsyncLocalStorage } from 'node:async_hooks';
import type { NotedList } from '#answers/generation-cache';
import type { Notes } from '../domain/made-of';

interface Collected extends Notes {
  keys: Set<string>;
  lists: NotedList[];
}

/** What the answer that is being computed has said to be made of. */
const noted = new AsyncLocalStorage<Collected>();

/** Tells the answer that is being computed what it is made of; of no account where none is. */
export function note(keys: readonly string[]): void {
  const own = noted.getStore();
  if (own) for (const key of keys) own.keys.add(key);
}

/** The same of a list. */
export function noteList(list: NotedList): void {
  noted.getStore()?.lists.push(list);
}

/** What is noted while `work` is done. */
export async function collectNotes(work: () => Promise<void>): Promise<Notes> {
  const own: Collected = { keys: new Set(), lists: [] };
  await noted.run(own, work);
  return own;
}

/** What is noted while `work` is done is of no account: the answer has said already what it is of. */
export function withoutNotes<Result>(work: () => Promise<Result>): Promise<Result> {
  return noted.exit(work);
}
