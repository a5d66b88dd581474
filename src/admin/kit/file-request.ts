import { attemptTokenRefresh, useAuth } from '@strapi/strapi/admin';
import { backendUrl } from './backend-url';

/** What the server answers in place of a file. */
interface Refusal {
  error?: { message?: string };
}

/** Posts a request that a file answers. @throws Error with the server's words, or as `fetch` does */
export type FileRequest = (url: string, request: object, signal?: AbortSignal) => Promise<Response>;

/** The panel's own client reads every answer to a POST as JSON; this leaves it to be read, and renews the session as it does. */
export function useFileRequest(): FileRequest {
  const token = useAuth('useFileRequest', (auth) => auth.token);
  return async (url, request, signal) => {
    const first = await post(url, request, token, signal);
    const answer =
      first.status === 401 ? await post(url, request, await attemptTokenRefresh(token), signal) : first;
    if (answer.ok) return answer;
    const refusal: Refusal = await answer.json().catch(() => ({}));
    throw new Error(refusal.error?.message ?? (answer.statusText || `HTTP ${answer.status}`));
  };
}

function post(
  url: string,
  request: object,
  token: string | null,
  signal: AbortSignal | undefined,
): Promise<Response> {
  return fetch(`${backendUrl()}${url}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token ?? ''}` },
    body: JSON.stringify(request),
    signal,
  });
}
