import { createHash } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';
import type { Bytes } from './manifest';

/** Lets bytes through, and says afterwards how many they were and what their SHA-256 is. */
export function measuring(): { through: Transform; measured: () => Bytes } {
  const { add, measured } = counter();
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      add(chunk);
      done(null, chunk);
    },
  });
  return { through, measured };
}

export async function measure(content: Readable): Promise<Bytes> {
  const { add, measured } = counter();
  for await (const chunk of content) add(chunk);
  return measured();
}

function counter(): { add(chunk: Buffer): void; measured: () => Bytes } {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add(chunk) {
      bytes += chunk.length;
      hash.update(chunk);
    },
    measured: () => ({ bytes, sha256: hash.digest('hex') }),
  };
}
