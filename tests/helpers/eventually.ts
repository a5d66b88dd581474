/** Milliseconds. */
interface Patience {
  within?: number;
  every?: number;
}

/** Makes the check again until it passes; throws what it threw last once the time is up. */
export async function eventually(
  check: () => void | Promise<void>,
  { within = 1000, every = 50 }: Patience = {},
): Promise<void> {
  const until = performance.now() + within;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
