import { within } from '#store/connection/silence';

/** Knows the content generation without asking the database at every request. */
export interface GenerationWatch {
  /** What is cached, where it can be trusted; null: it has to be read. Never newer than what is committed. */
  peek(): number | null;
  /** The same, read where nothing cached can be trusted. */
  current(): Promise<number>;
  /** What was read last, and how many milliseconds ago, whatever has been written since; null: nothing ever was. */
  lastRead(): { value: number; age: number } | null;
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
  /** Whoever asks waits no longer for the database. */
  patience: number;
}

/** Milliseconds: for so long after a failure nobody waits for the database; it is asked all the same. */
const FAILING_FOR = 2000;

/** Between two questions to a database that fails. */
const ASK_AGAIN = 100;

export function createGenerationWatch({
  read,
  glance,
  now,
  trustFor,
  serveFor,
  patience,
}: WatchOptions): GenerationWatch {
  let cached: Read | null = null;
  let last: Read | null = null;
  let failure: { error: unknown; at: number } | null = null;
  let reading: Promise<number> | null = null;
  let epoch = 0;

  function refresh(): Promise<number> {
    return within(patience, reading ?? ask()).catch((error: unknown) => {
      failure = { error, at: now() };
      throw error;
    });
  }

  function ask(): Promise<number> {
    const [startedAt, startedIn] = [now(), epoch];
    const current = read()
      .then((value) => {
        failure = null;
        if (!last || value >= last.value) last = { value, readAt: startedAt };
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

  /** What has just failed is asked again, but nobody waits for it: they would queue up behind a database that is away. */
  function failAtOnce(): void {
    const age = failure ? now() - failure.at : Infinity;
    if (!failure || age > FAILING_FOR) return;
    const { error } = failure;
    if (age > ASK_AGAIN) refresh().catch(() => undefined);
    throw error;
  }

  function peek(): number | null {
    const age = cached ? now() - cached.readAt : Infinity;
    if (cached && age < trustFor) return cached.value;
    const seen = glance();
    if (seen !== null) {
      last = cached = { value: seen, readAt: now() };
      return seen;
    }
    if (!cached || age >= serveFor) return null;
    // An error is the next reader's to meet, when nothing cached is left to serve.
    refresh().catch(() => undefined);
    return cached.value;
  }

  return {
    peek,
    async current() {
      const known = peek();
      if (known !== null) return known;
      failAtOnce();
      return refresh();
    },
    lastRead: () => last && { value: last.value, age: now() - last.readAt },
    forget() {
      epoch += 1;
      cached = null;
      reading = null;
    },
  };
}

interface Read {
  value: number;
  readAt: number;
}
