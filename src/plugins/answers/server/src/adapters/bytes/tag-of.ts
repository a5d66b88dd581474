import { createHash } from 'node:crypto';

/** What tells contents apart in an `ETag`: 160 bits of SHA-256. */
export function tagOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 27);
}
