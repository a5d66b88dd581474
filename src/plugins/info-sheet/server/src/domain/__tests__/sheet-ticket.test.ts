import { describe, expect, test } from '@jest/globals';
import type { SheetTicket } from '#info-sheet/sheet-ticket';
import { openTicket, sealTicket } from '../sheet-ticket';

const KEY = Buffer.from('a key of the server');
const NOON = new Date('2026-03-01T12:00:00Z');

const aTicket = (overrides: Partial<SheetTicket> = {}): SheetTicket => ({
  userId: 7,
  documentId: 'k2j8',
  locale: 'zh-Hans',
  status: 'draft',
  expires: NOON.getTime() / 1000 + 60,
  ...overrides,
});

describe('a ticket', () => {
  test('says what it was sealed with', () => {
    expect(openTicket(sealTicket(aTicket(), KEY), KEY, NOON)).toEqual(aTicket());
  });

  test('fits an address as it is', () => {
    expect(sealTicket(aTicket({ documentId: 'a/b?c#d é' }), KEY)).toMatch(/^[\w-]+\.[\w-]+$/);
  });

  const sealed = sealTicket(aTicket(), KEY);
  const [payload = '', signature = ''] = sealed.split('.');
  const [otherPayload = ''] = sealTicket(aTicket({ documentId: 'another' }), KEY).split('.');

  test.each([
    ['sealed with another key', sealTicket(aTicket(), Buffer.from('another key'))],
    ['with the signature of another', `${otherPayload}.${signature}`],
    ['without a signature', payload],
    ['with an empty signature', `${payload}.`],
    ['with half a signature', `${payload}.${signature.slice(0, 20)}`],
    ['with something after it', `${sealed}.x`],
    ['that is no ticket at all', 'sheet'],
    ['that is empty', ''],
    ['past its time', sealTicket(aTicket({ expires: NOON.getTime() / 1000 }), KEY)],
  ])('%s is none', (_, text) => {
    expect(openTicket(text, KEY, NOON)).toBeNull();
  });
});
