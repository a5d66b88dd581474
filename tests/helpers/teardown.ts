type Teardown = () => Promise<void>;

declare global {
  // Jest loads setup and teardown apart from each other: a global is what they share.
  var teardowns: Teardown[] | undefined;
}

/** Called by a global setup: what to do when all suites have run. */
export function onTeardown(teardown: Teardown): void {
  globalThis.teardowns = [teardown, ...(globalThis.teardowns ?? [])];
}

/** Jest's global teardown. */
export default async function globalTeardown(): Promise<void> {
  for (const teardown of globalThis.teardowns?.splice(0) ?? []) await teardown();
}
