import type { Response } from 'supertest';

/** Reads an answer's bytes as they come, whatever type it says: for `.buffer(true).parse(bytesOf)`. */
export function bytesOf(response: Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}
