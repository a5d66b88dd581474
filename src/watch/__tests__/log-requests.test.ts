import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { requestLogger, type LoggedRequest } from '../log/log-requests';

interface Asked {
  isKept?: boolean;
  route?: string | null;
  status?: number;
}

/** The lines on so many requests of one kind. */
function linesOf(keptEvery: number, times: number, { isKept = false, route = '/a/:b', status = 200 }: Asked) {
  const lines: LoggedRequest[] = [];
  const tell = requestLogger(keptEvery, (line) => void lines.push(line));
  const request = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url: '/a/1?_q=me' });
  for (let time = 0; time < times; time += 1)
    tell({ seen: { id: 'id', startedAt: 0, route, isKept }, request, status, seconds: 0.0123 });
  return lines;
}

test('each computed answer has a line, without its query', () => {
  expect(linesOf(100, 3, {})).toHaveLength(3);
  expect(linesOf(100, 1, {})).toEqual([
    {
      message: 'GET /a/1 (12 ms) 200',
      request: { method: 'GET', path: '/a/1', route: '/a/:b', status: 200, milliseconds: 12 },
    },
  ]);
});

test.each([
  [100, 250, 2],
  [1, 3, 3],
  [0, 1000, 0],
])('of kept answers, at every %i, %i have %i lines', (every, times, expected) => {
  const lines = linesOf(every, times, { isKept: true });
  expect(lines).toHaveLength(expected);
  for (const { request } of lines) expect(request.keptOneOf).toBe(every);
});

test.each([
  ['none', 200, 0],
  ['one', 503, 1],
])('a probe that is answered has %s of %i', (_, status, expected) => {
  expect(linesOf(1, 1, { route: '/_ready', status })).toHaveLength(expected);
});
