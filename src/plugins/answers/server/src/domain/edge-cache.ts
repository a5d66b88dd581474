/** A cache between readers and the app. */
export interface EdgeCache {
  name: string;
  /** Has it forget what carries one of these keys, a value of `Surrogate-Key`; rejects where that isn't certain. */
  purge(keys: string): Promise<void>;
}
