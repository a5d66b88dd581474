import { useFetchClient, useAPIErrorHandler, FetchError } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

export type Load<Data> =
  | { kind: 'loading' }
  | { kind: 'failed'; problem: string }
  | { kind: 'loaded'; data: Data; isFresh: boolean };

/**
 * What the server answers at an address; `null` asks for nothing yet. What was loaded stays, no longer fresh, until the
 * next answer is there.
 */
export function useLoad<Data>(url: string | null): Load<Data> & { reload: () => void } {
  const { get } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [load, setLoad] = useState<Load<Data>>({ kind: 'loading' });
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    if (url === null) return;
    const request = new AbortController();
    setLoad((last) => (last.kind === 'loaded' ? { ...last, isFresh: false } : { kind: 'loading' }));
    get<Data>(url, { signal: request.signal }).then(
      ({ data }) => {
        if (!request.signal.aborted) setLoad({ kind: 'loaded', data, isFresh: true });
      },
      (error: unknown) => {
        if (request.signal.aborted) return;
        const problem = error instanceof FetchError ? formatAPIError(error) : String(error);
        setLoad({ kind: 'failed', problem });
      },
    );
    return () => request.abort();
    // The panel makes its formatter and client anew at every draw.
  }, [url, turn]);

  const reload = useCallback(() => setTurn((last) => last + 1), []);
  return { ...load, reload };
}
