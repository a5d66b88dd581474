import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { TranslationProvider } from '../../../domain/machine-translation/translation-provider';
import { libreTranslate, type LibreTranslateOptions } from '../libre-translate';

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body: unknown;
}

interface TranslateRequest {
  q: string[];
  source: string;
  target: string;
  format: string;
  api_key?: string;
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A local server that behaves as `answer` says, and the provider that talks to it. */
async function serve(
  answer: (request: TranslateRequest) => Answer,
  options: Partial<LibreTranslateOptions> = {},
  path = '',
  onRequest: (request: IncomingMessage) => void = () => {},
): Promise<{ provider: TranslationProvider; requests: TranslateRequest[] }> {
  const requests: TranslateRequest[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body: TranslateRequest = JSON.parse(await text(request));
    requests.push(body);
    onRequest(request);
    const { status = 200, headers = {}, body: answered } = answer(body);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(answered));
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const provider = libreTranslate({
    url: `http://127.0.0.1:${port}${path}`,
    apiKey: null,
    timeoutMs: 2000,
    batch: 2,
    ...options,
  });
  return { provider, requests };
}

const shout = ({ q }: TranslateRequest): Answer => ({
  body: {
    translatedText: q.map((html) => html.replace(/>([^<]+)</g, (_, words) => `>${words.toUpperCase()}<`)),
  },
});

const UNITS = [
  { id: 'a', text: 'See <1>the call</1> & more' },
  { id: 'b', text: 'Two<1/>lines' },
  { id: 'c', text: 'Third' },
];

describe('LibreTranslate', () => {
  test('translates units in batches and keeps their codes', async () => {
    const { provider, requests } = await serve(shout, { apiKey: 'secret' });
    const { translations, failure } = await provider.translate(UNITS, 'en', 'az');
    expect(failure).toBeNull();
    expect(translations).toEqual([
      { id: 'a', text: 'See <1>THE CALL</1> & more' },
      { id: 'b', text: 'Two<1/>lines' },
      { id: 'c', text: 'Third' },
    ]);
    expect(requests).toMatchObject([
      {
        source: 'en',
        target: 'az',
        format: 'html',
        api_key: 'secret',
        q: [expect.any(String), expect.any(String)],
      },
      { q: ['Third'] },
    ]);
  });

  test.each<[string, Answer, object]>([
    [
      'a limit, with the time to wait',
      { status: 429, headers: { 'retry-after': '30' }, body: { error: 'Slowdown' } },
      { kind: 'limit', retryAfterSeconds: 30 },
    ],
    ['a limit without a time', { status: 429, body: {} }, { kind: 'limit', retryAfterSeconds: null }],
    [
      'a language that it doesn’t have',
      { status: 400, body: { error: 'hy is not supported' } },
      { kind: 'unsupported-language', locale: 'az' },
    ],
    [
      'a wrong key',
      { status: 403, body: { error: 'Invalid API key' } },
      { kind: 'refused', status: 403, message: 'Invalid API key' },
    ],
    ['an answer of another shape', { body: { translatedText: ['one'] } }, { kind: 'refused', status: 200 }],
  ])('tells of %s', async (_title, answer, failure) => {
    const { provider } = await serve(() => answer);
    expect(await provider.translate(UNITS, 'en', 'az')).toMatchObject({ translations: [], failure });
  });

  test.each([
    ['', '/translate'],
    ['/', '/translate'],
    ['/lt', '/lt/translate'],
    ['/lt/', '/lt/translate'],
  ])('is asked beneath the path of its address: %j', async (path, asked) => {
    const paths: (string | undefined)[] = [];
    const { provider } = await serve(shout, {}, path, (request) => paths.push(request.url));
    await provider.translate(UNITS.slice(0, 1), 'en', 'az');
    expect(paths).toEqual([asked]);
  });

  test('keeps what it got before a failure', async () => {
    let asked = 0;
    const { provider } = await serve((request) =>
      asked++ === 0 ? shout(request) : { status: 500, body: {} },
    );
    const { translations, failure } = await provider.translate(UNITS, 'en', 'az');
    expect(translations.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(failure).toMatchObject({ kind: 'refused', status: 500 });
  });

  test('tells when nobody answers', async () => {
    const provider = libreTranslate({ url: 'http://127.0.0.1:9', apiKey: null, timeoutMs: 500, batch: 10 });
    expect(await provider.translate(UNITS, 'en', 'az')).toMatchObject({ failure: { kind: 'unreachable' } });
  });
});
