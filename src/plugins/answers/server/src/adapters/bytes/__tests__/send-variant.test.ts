import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { toCachedAnswer } from '../cached-answer';
import { sendVariant } from '../send-variant';

const MADE_OF = { keys: [], lists: [], generation: 1, day: '2026-01-01', checkedAt: 1 };
const NOW = new Date('2026-01-01T00:00:10.700Z');
const { identity } = toCachedAnswer(Buffer.from('{}'), { madeOf: MADE_OF, headers: {}, now: NOW });
const tag = identity.etag;

describe('a client’s copy still holds where it names', () => {
  test.each([
    ['the same tag', { 'if-none-match': tag }, 304],
    ['one of several', { 'if-none-match': `"b", ${tag}` }, 304],
    ['a weak one', { 'if-none-match': `W/${tag}` }, 304],
    ['any', { 'if-none-match': '*' }, 304],
    ['another', { 'if-none-match': '"b"' }, 200],
    [
      'another, whatever the date',
      { 'if-none-match': '"b"', 'if-modified-since': 'Thu, 01 Jan 2026 00:00:10 GMT' },
      200,
    ],
    ['the date it was changed', { 'if-modified-since': 'Thu, 01 Jan 2026 00:00:10 GMT' }, 304],
    ['an earlier date', { 'if-modified-since': 'Thu, 01 Jan 2026 00:00:09 GMT' }, 200],
    ['no date at all', { 'if-modified-since': 'yesterday' }, 200],
    ['nothing', {}, 200],
    [
      'the same tag, and asks to be told by the origin',
      { 'if-none-match': tag, 'cache-control': 'no-cache' },
      304,
    ],
  ])('%s', (_, headers, expected) => {
    const request = new IncomingMessage(new Socket());
    Object.assign(request, { method: 'GET', headers });
    const response = new ServerResponse(request);
    sendVariant(request, response, identity);
    expect(response.statusCode).toBe(expected);
  });
});
