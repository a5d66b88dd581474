import { useProblemText } from './problem-text';

/** What a view shows of a query. */
export type Load<Data> =
  | { kind: 'loading' }
  | { kind: 'failed'; problem: string }
  /** What was loaded stays, no longer fresh, until the next answer is there. */
  | { kind: 'loaded'; data: Data; isFresh: boolean };

/** The part of a query hook's result that a view depends on. */
interface Query<Data> {
  data?: Data;
  error?: unknown;
  isError: boolean;
  isFetching: boolean;
}

/** A query as one of the three things that a view can show. */
export function useLoad<Data>({ data, error, isError, isFetching }: Query<Data>): Load<Data> {
  const problemText = useProblemText();
  if (isError) return { kind: 'failed', problem: problemText(error) };
  return data === undefined ? { kind: 'loading' } : { kind: 'loaded', data, isFresh: !isFetching };
}
