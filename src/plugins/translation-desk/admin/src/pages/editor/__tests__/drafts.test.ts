import { describe, expect, test } from '@jest/globals';
import type { DeskUnit } from '#translation-desk/desk';
import { homelessDrafts, keepMine, settleDrafts, writeDraft } from '../drafts';

const aUnit = (overrides: Partial<DeskUnit> = {}): DeskUnit => ({
  id: 'title',
  role: 'text',
  source: 'River',
  codes: {},
  target: 'Çay',
  was: 'f-cay',
  state: 'current',
  limit: null,
  changes: null,
  terms: [],
  findings: [],
  notes: [],
  published: null,
  ...overrides,
});

describe('typing', () => {
  test('remembers the translation that it began from, whatever comes in meanwhile', () => {
    const begun = writeDraft({}, aUnit(), 'Çaylar');
    const later = writeDraft(begun, aUnit({ target: 'Irmaq', was: 'f-irmaq' }), 'Çayların');
    expect(later).toEqual({ title: { text: 'Çayların', was: 'f-cay', refusal: null } });
  });

  test('leaves nothing to save when it ends where it began', () => {
    expect(writeDraft(writeDraft({}, aUnit(), 'Çaylar'), aUnit(), 'Çay')).toEqual({});
  });
});

describe('after a save', () => {
  const drafts = writeDraft({}, aUnit(), 'Çaylar');
  const now = [aUnit({ target: 'Çaylar', was: 'f-caylar' })];

  test('what was saved is done with', () => {
    const answer = { saved: ['title'], refused: [] };
    expect(settleDrafts(drafts, [{ id: 'title', text: 'Çaylar' }], answer, now)).toEqual({});
  });

  test('what was typed meanwhile goes on from what was saved', () => {
    const answer = { saved: ['title'], refused: [] };
    expect(settleDrafts(drafts, [{ id: 'title', text: 'Çay' }], answer, now)).toEqual({
      title: { text: 'Çaylar', was: 'f-caylar', refusal: null },
    });
  });

  test('what was refused stays with the reason', () => {
    const refusal = { id: 'title', reason: 'target-changed' as const, now: 'Irmaq' };
    const answer = { saved: [], refused: [refusal] };
    expect(settleDrafts(drafts, [{ id: 'title', text: 'Çaylar' }], answer, now)).toEqual({
      title: { text: 'Çaylar', was: 'f-cay', refusal },
    });
  });
});

test('holding on to one’s own text is an answer to the other’s', () => {
  const drafts = writeDraft({}, aUnit(), 'Çaylar');
  expect(keepMine(drafts, aUnit({ target: 'Irmaq', was: 'f-irmaq' }))).toEqual({
    title: { text: 'Çaylar', was: 'f-irmaq', refusal: null },
  });
});

test('a text whose source is gone is still there', () => {
  expect(homelessDrafts(writeDraft({}, aUnit(), 'Çaylar'), [])).toHaveLength(1);
});
