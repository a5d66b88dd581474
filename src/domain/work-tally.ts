/** How much of one kind of work there is, and was since the start. */
export interface WorkTally {
  running: number;
  done: number;
  failed: number;
}

export function noWork(): WorkTally {
  return { running: 0, done: 0, failed: 0 };
}

/** What `work` gives, counted. */
export async function tallied<T>(tally: WorkTally, work: () => Promise<T>): Promise<T> {
  tally.running += 1;
  try {
    const result = await work();
    tally.done += 1;
    return result;
  } catch (error) {
    tally.failed += 1;
    throw error;
  } finally {
    tally.running -= 1;
  }
}
