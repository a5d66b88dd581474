import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { SaxesParser } from 'saxes';
import { encodeName, signRequest, type Keys } from './sign-request';

export interface BucketOptions extends Keys {
  bucket: string;
  /** Of a server that speaks S3 and isn't Amazon's; the bucket is then the first part of the path. */
  endpoint?: string;
  /** What every name in the bucket begins with. */
  prefix: string;
}

/** Where files are kept that speaks S3. Nobody but the app has to be let at it. */
export interface Bucket {
  put(name: string, content: Readable | Buffer, length: number, type: string): Promise<void>;
  /** Whatever the bucket answers: 200, 206, 304, 404, 416. @throws where it can't be reached or refuses */
  get(
    name: string,
    headers?: Readonly<Record<string, string>>,
    method?: 'GET' | 'HEAD',
  ): Promise<IncomingMessage>;
  remove(name: string): Promise<void>;
  list(): Promise<string[]>;
}

const PATIENCE = 10_000;
/** Seconds a browser doesn't ask again, as for files of the public folder. */
const CACHED = 'public, max-age=60';

export function createBucket(options: BucketOptions): Bucket {
  const base = baseOf(options);
  const keyOf = (name: string) => `${options.prefix}${name}`;
  const addressOf = (key: string) => new URL(`${base}/${key.split('/').map(encodeName).join('/')}`);

  function ask(
    method: string,
    url: URL,
    headers: Readonly<Record<string, string>> = {},
    body?: Readable | Buffer,
  ): Promise<IncomingMessage> {
    const signed = signRequest({ method, url, headers, payload: 'UNSIGNED-PAYLOAD' }, options, new Date());
    const { request } = url.protocol === 'https:' ? https : http;
    return new Promise((resolve, reject) => {
      const asked = request(url, { method, headers: signed, timeout: PATIENCE });
      asked.once('response', resolve);
      asked.once('error', reject);
      asked.once('timeout', () => asked.destroy(new Error(`The bucket didn’t answer within ${PATIENCE} ms`)));
      if (body === undefined || Buffer.isBuffer(body)) asked.end(body);
      else pipeline(body, asked).catch(reject);
    });
  }

  return {
    async put(name, content, length, type) {
      const headers = { 'content-length': String(length), 'content-type': type, 'cache-control': CACHED };
      await assertDone(await ask('PUT', addressOf(keyOf(name)), headers, content));
    },
    async get(name, headers = {}, method = 'GET') {
      const answer = await ask(method, addressOf(keyOf(name)), headers);
      const status = answer.statusCode ?? 0;
      if (status < 400 || status === 404 || status === 416) return answer;
      throw await toError(answer);
    },
    async remove(name) {
      await assertDone(await ask('DELETE', addressOf(keyOf(name))));
    },
    async list() {
      const names: string[] = [];
      let token: string | undefined;
      do {
        const url = new URL(`${base}/`);
        url.searchParams.set('list-type', '2');
        url.searchParams.set('prefix', options.prefix);
        if (token) url.searchParams.set('continuation-token', token);
        // As it is signed: `URLSearchParams` writes a space as “+”.
        url.search = [...url.searchParams].map(([name, value]) => `${name}=${encodeName(value)}`).join('&');
        const answer = await ask('GET', url);
        if (answer.statusCode !== 200) throw await toError(answer);
        const page = readPage(await text(answer));
        names.push(...page.keys.map((key) => key.slice(options.prefix.length)));
        token = page.next;
      } while (token);
      return names;
    },
  };
}

function baseOf({ bucket, endpoint, region }: BucketOptions): string {
  return endpoint
    ? `${endpoint.replace(/\/+$/, '')}/${bucket}`
    : `https://${bucket}.s3.${region}.amazonaws.com`;
}

async function assertDone(answer: IncomingMessage): Promise<void> {
  if ((answer.statusCode ?? 0) >= 300) throw await toError(answer);
  answer.resume();
}

async function toError(answer: IncomingMessage): Promise<Error> {
  const code = /<Code>([^<]+)<\/Code>/.exec(await text(answer))?.[1];
  return new Error(`The bucket answered ${answer.statusCode}${code ? ` ${code}` : ''}`);
}

/** S3, ListObjectsV2: the names of a page, and how the next is asked for. */
function readPage(xml: string): { keys: string[]; next?: string } {
  const keys: string[] = [];
  let next: string | undefined;
  let said = '';
  const parser = new SaxesParser();
  parser.on('opentag', () => {
    said = '';
  });
  parser.on('text', (piece) => {
    said += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'Key') keys.push(said);
    if (name === 'NextContinuationToken') next = said;
  });
  parser.write(xml).close();
  return next === undefined ? { keys } : { keys, next };
}
