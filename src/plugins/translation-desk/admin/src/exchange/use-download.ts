import { attemptTokenRefresh, useAuth } from '@strapi/strapi/admin';
import { backendUrl } from '../api/backend-url';
import { saveFile } from './save-file';

/** What the server answers in place of a file. */
interface Refusal {
  error?: { message?: string };
}

/**
 * Posts a request that a file answers, and saves the file as the server names it. The panel's own client reads every
 * answer to a POST as JSON. @throws Error with the server's words
 */
export function useDownload(): (url: string, request: object) => Promise<void> {
  const token = useAuth('useDownload', (auth) => auth.token);
  return async (url, request) => {
    const first = await post(url, request, token);
    const answer = first.status === 401 ? await post(url, request, await attemptTokenRefresh(token)) : first;
    if (!answer.ok) {
      const refusal: Refusal = await answer.json().catch(() => ({}));
      throw new Error(refusal.error?.message ?? answer.statusText);
    }
    saveFile(nameOf(answer), await answer.blob());
  };
}

function post(url: string, request: object, token: string | null): Promise<Response> {
  return fetch(`${backendUrl()}${url}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token ?? ''}` },
    body: JSON.stringify(request),
  });
}

function nameOf({ headers }: Response): string {
  return /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'translations.xlf';
}
