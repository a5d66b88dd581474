import { createHash } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';
import type { Bytes } from './manifest';

/** Lets bytes through, and says afterwards how many they were and what their SHA-256 is. */
export function measuring(): { through: Transform; measured: () => Bytes } {
  const hash = createHash('sha256');
  let bytes = 0;
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { through, measured: () => ({ bytes, sha256: hash.digest('hex') }) };
}

export async function measure(content: Readable): Promise<Bytes> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    hash.update(chunk);
  }
  return { bytes, sha256: hash.digest('hex') };
}
