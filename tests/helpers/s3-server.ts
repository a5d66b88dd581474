import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** As much of S3 as the app asks of one: objects of one bucket, which is private. */
export interface S3Server {
  /** `S3_*` variables that lead to it. */
  environment: Record<string, string>;
  /** What is in the bucket, by name. */
  objects: Map<string, { bytes: Buffer; headers: Record<string, string> }>;
  /** While it is set every answer is this status. */
  fail(status: number | null): void;
  close(): Promise<void>;
}

const BUCKET = 'fiche-test';
const KEPT = ['content-type', 'cache-control'];

export async function startS3(): Promise<S3Server> {
  const objects: S3Server['objects'] = new Map();
  let failure: number | null = null;
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://s3');
    const key = decodeURIComponent(url.pathname.slice(`/${BUCKET}/`.length));
    if (failure !== null) return refuse(response, failure, 'SlowDown');
    // What isn't signed, and signed of the headers that it has to be, is nobody's.
    if (
      !/^AWS4-HMAC-SHA256 Credential=test-key\/.*SignedHeaders=.*host;/.test(
        request.headers.authorization ?? '',
      )
    )
      return refuse(response, 403, 'AccessDenied');
    switch (request.method) {
      case 'PUT': {
        if (!request.headers['content-length']) return refuse(response, 411, 'MissingContentLength');
        const headers = KEPT.flatMap((name) => {
          const value = request.headers[name];
          return typeof value === 'string' ? [[name, value]] : [];
        });
        objects.set(key, { bytes: await buffer(request), headers: Object.fromEntries(headers) });
        response.end();
        return;
      }
      case 'DELETE':
        objects.delete(key);
        response.writeHead(204).end();
        return;
      default:
        return key === '' ? list(url, response) : read(key, request, response);
    }
  }

  function read(key: string, request: IncomingMessage, response: ServerResponse): void {
    const object = objects.get(key);
    if (!object) return refuse(response, 404, 'NoSuchKey');
    const { bytes } = object;
    const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
    const headers = { ...object.headers, etag, 'accept-ranges': 'bytes' };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    const part = range ? bytes.subarray(Number(range[1]), Number(range[2]) + 1) : bytes;
    const where = range ? { 'content-range': `bytes ${range[1]}-${range[2]}/${bytes.length}` } : {};
    response.writeHead(range ? 206 : 200, { ...headers, ...where, 'content-length': part.length });
    response.end(request.method === 'HEAD' ? undefined : part);
  }

  /** Two at a time, so that the next page is asked for. */
  function list(url: URL, response: ServerResponse): void {
    const prefix = url.searchParams.get('prefix') ?? '';
    const after = url.searchParams.get('continuation-token') ?? '';
    const left = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
    const page = left.slice(0, 2);
    const contents = page.map((key) => `<Contents><Key>${escape(key)}</Key></Contents>`).join('');
    const next =
      left.length > 2 ? `<NextContinuationToken>${escape(page[1] ?? '')}</NextContinuationToken>` : '';
    response.end(`<?xml version="1.0"?><ListBucketResult>${contents}${next}</ListBucketResult>`);
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    environment: {
      S3_BUCKET: BUCKET,
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_PREFIX: 'portal/',
      S3_ACCESS_KEY_ID: 'test-key',
      S3_SECRET_ACCESS_KEY: 'test-secret',
    },
    objects,
    fail: (status) => {
      failure = status;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status).end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
