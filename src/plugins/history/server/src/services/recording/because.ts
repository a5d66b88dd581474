import { AsyncLocalStorage } from 'node:async_hooks';
import type { Cause } from '#history/change';

const CAUSE = new AsyncLocalStorage<Cause>();

/** Has whatever `work` writes recorded under this cause; the outermost one counts. */
export function because<T>(cause: Cause, work: () => Promise<T>): Promise<T> {
  return CAUSE.getStore() ? work() : CAUSE.run(cause, work);
}

export function currentCause(): Cause | undefined {
  return CAUSE.getStore();
}
