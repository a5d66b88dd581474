import type { AnsweredRequest } from '../requests/see-requests';
import { toLoggedPath } from './logged-path';

/** Asked every few seconds by machines: only what is wrong is worth a line. */
const PROBES: readonly (string | null)[] = ['/_health', '/_ready', '/_metrics'];

/** One line of the log on one request. */
export interface LoggedRequest {
  message: string;
  request: {
    method: string;
    path: string;
    route: string | null;
    status: number;
    milliseconds: number;
    /** Of a kept answer: for how many like it the line stands. */
    keptOneOf?: number;
  };
}

/**
 * Logs requests: all that were computed, and of those whose answers were kept each `keptEvery`th, 0 for none.
 * Neither query nor client is said: what people look for, and who they are, isn't the log's business.
 */
export function requestLogger(
  keptEvery: number,
  log: (line: LoggedRequest) => void,
): (answered: AnsweredRequest) => void {
  let kept = 0;
  return ({ seen: { route, isKept }, request: { method = '', url = '' }, status, seconds }) => {
    if (isKept) {
      kept += 1;
      if (keptEvery === 0 || kept % keptEvery !== 0) return;
    } else if (status < 400 && PROBES.includes(route)) return;
    const path = toLoggedPath(url);
    const milliseconds = Math.round(seconds * 1000);
    log({
      message: `${method} ${path} (${milliseconds} ms) ${status}`,
      request: { method, path, route, status, milliseconds, ...(isKept && { keptOneOf: keptEvery }) },
    });
  };
}
