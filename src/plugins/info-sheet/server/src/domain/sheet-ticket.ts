import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { SheetTicket } from '#info-sheet/sheet-ticket';

const schema = z.tuple([
  z.number().int(),
  z.string(),
  z.string(),
  z.enum(['draft', 'published']),
  z.number().int(),
]);

/** The ticket as text for an address: what it says, and an HMAC-SHA256 of that (RFC 2104) which only the key's holder can make. */
export function sealTicket(
  { userId, documentId, locale, status, expires }: SheetTicket,
  key: Uint8Array,
): string {
  const content = JSON.stringify([userId, documentId, locale, status, expires]);
  const payload = Buffer.from(content).toString('base64url');
  return `${payload}.${sign(payload, key).toString('base64url')}`;
}

/** What a ticket says; null of one that is forged, malformed or past its time: nobody learns which. */
export function openTicket(text: string, key: Uint8Array, asOf: Date): SheetTicket | null {
  const [payload = '', signature = '', ...rest] = text.split('.');
  const expected = sign(payload, key);
  const given = Buffer.from(signature, 'base64url');
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [userId, documentId, locale, status, expires] = schema.parse(
    JSON.parse(Buffer.from(payload, 'base64url').toString()),
  );
  if (asOf.getTime() >= expires * 1000) return null;
  return { userId, documentId, locale, status, expires };
}

function sign(payload: string, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(payload).digest();
}
