/** Knows the content generation without asking the database at every request. */
export interface GenerationWatch {
  /** What is cached, where it can be trusted; null: it has to be read. Never newer than what is committed. */
  peek(): string | null;
  /** The same, read where nothing cached can be trusted. */
  current(): Promise<string>;
  /** A write of this process has been committed: what is cached is no longer true. */
  forget(): void;
}

export interface WatchOptions {
  read: () => Promise<string>;
  /** Milliseconds of a steady clock. */
  now: () => number;
  /** For so long what was read is taken as it is, … */
  trustFor: number;
  /** … and for so long it is still served while it is read again: a write by another process shows within it. */
  serveFor: number;
}

export function createGenerationWatch({ read, now, trustFor, serveFor }: WatchOptions): GenerationWatch {
  let cached: { value: string; readAt: number } | null = null;
  let reading: Promise<string> | null = null;
  let epoch = 0;

  function refresh(): Promise<string> {
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

  function peek(): string | null {
    const age = cached ? now() - cached.readAt : Infinity;
    if (!cached || age >= serveFor) return null;
    // An error is the next reader's to meet, when nothing cached is left to serve.
    if (age >= trustFor) refresh().catch(() => undefined);
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
