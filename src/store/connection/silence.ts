/** What is said of a database that doesn't answer; `databaseTrouble` knows it by these words. */
export function silence(patience: number): Error {
  return new Error(`The database said nothing for ${patience} milliseconds`);
}

/** What a database was asked for and promised, or its silence after so many milliseconds. */
export async function within<T>(patience: number, promised: Promise<T>): Promise<T> {
  let waiting: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    waiting = setTimeout(() => reject(silence(patience)), patience);
  });
  return Promise.race([promised, late]).finally(() => clearTimeout(waiting));
}
