import { createHash, createHmac } from 'node:crypto';

export interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}

export interface Unsigned {
  method: string;
  url: URL;
  headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body in hexadecimal digits, or `UNSIGNED-PAYLOAD`. */
  payload: string;
}

/**
 * The headers of a request to S3, signed: AWS Signature Version 4, “Authenticating Requests: Using the Authorization
 * Header”. The address has to be encoded as it is sent.
 */
export function signRequest(request: Unsigned, keys: Keys, asOf: Date): Record<string, string> {
  const moment = asOf.toISOString().replace(/[-:]|\.\d+/g, '');
  const day = moment.slice(0, 8);
  const headers = {
    ...request.headers,
    host: request.url.host,
    'x-amz-content-sha256': request.payload,
    'x-amz-date': moment,
  };
  const signed = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const names = signed.map(([name]) => name).join(';');
  const canonical = [
    request.method,
    request.url.pathname,
    [...request.url.searchParams].map(toPair).sort().join('&'),
    ...signed.map(([name, value]) => `${name}:${value}`),
    '',
    names,
    request.payload,
  ].join('\n');
  const scope = `${day}/${keys.region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', moment, scope, sha256(canonical)].join('\n');
  const key = [day, keys.region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${keys.secretAccessKey}`,
  );
  const signature = createHmac('sha256', key).update(text).digest('hex');
  const credential = `${keys.accessKeyId}/${scope}`;
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

/** RFC 3986, as S3 wants it: more than `encodeURIComponent` encodes. */
export function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function toPair([name, value]: [string, string]): string {
  return `${encodeName(name)}=${encodeName(value)}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
