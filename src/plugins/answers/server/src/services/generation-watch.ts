/** Knows the content generation without asking the database at every request. */
export interface GenerationWatch {
  /** What is cached, where it can be trusted; null: it has to be read. Never newer than what is committed. */
  peek(): number | null;
  /** The same, read where nothing cached can be trusted. */
  current(): Promise<number>;
  /** A write of this process has been committed: what is cached may no longer be true. */
  forget(): void;
}

export interface WatchOptions {
  read: () => Promise<number>;
  /** What is committed, where that can be told without waiting; null: it has to be read. */
  glance: () => number | null;
  /** Milliseconds of a steady clock. */
  now: () => number;
  /** For so long what was read is taken as it is, … */
  trustFor: number;
  /** … and for so long it is still served while it is read again: a write by another process shows within it. */
  serveFor: number;
}

export function createGenerationWatch({
  read,
  glance,
  now,
  trustFor,
  serveFor,
}: WatchOptions): GenerationWatch {
  let cached: { value: number; readAt: number } | null = null;
  let reading: Promise<number> | null = null;
  let epoch = 0;

  function refresh(): Promise<number> {
    if (reading) return reading;
    const [startedAt, startedIn] = [now(), epoch];
    const current = read()
      .then((value) => {
        // A commit of ours meanwhile: what was read may be from before it.
        if (epoch === startedIn) cached = { value, readAt: startedAt };
        return value;
      })
      .finally(() => {
        if (reading === current) reading = null;
      });
    reading = current;
    return current;
  }

  function peek(): number | null {
    const age = cached ? now() - cached.readAt : Infinity;
    if (cached && age < trustFor) return cached.value;
    const seen = glance();
    if (seen !== null) {
      cached = { value: seen, readAt: now() };
      return seen;
    }
    if (!cached || age >= serveFor) return null;
    // An error is the next reader's to meet, when nothing cached is left to serve.
    refresh().catch(() => undefined);
    return cached.value;
  }

  return {
    peek,
    current: async () => peek() ?? refresh(),
    forget() {
      epoch += 1;
      cached = null;
      reading = null;
    },
  };
}
