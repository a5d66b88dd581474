import { describe, expect, test } from '@jest/globals';
import { suggest } from '../suggest';

const MEMORY = [
  { source: 'Training of public servants', target: 'Dövlət qulluqçularının təlimi' },
  { source: 'Training of public servants in Baku', target: 'Bakıda dövlət qulluqçularının təlimi' },
  { source: 'Something else entirely', target: 'Tamam başqa şey' },
];

describe('suggestions', () => {
  test('put the same source first, at 100 %', () => {
    const [first] = suggest('Training of  public servants', MEMORY);
    expect(first).toMatchObject({ target: 'Dövlət qulluqçularının təlimi', percent: 100 });
  });

  test('show how a similar source differs', () => {
    const [first] = suggest('Training of public servants in Tbilisi', MEMORY);
    expect(first).toMatchObject({ target: 'Bakıda dövlət qulluqçularının təlimi' });
    expect(first?.percent).toBeGreaterThanOrEqual(70);
    expect(first?.percent).toBeLessThan(100);
    expect(first?.changes).toEqual([
      { kind: 'kept', text: 'Training of public servants in ' },
      { kind: 'removed', text: 'Baku' },
      { kind: 'added', text: 'Tbilisi' },
    ]);
  });

  test('leave out what is hardly alike', () => {
    expect(suggest('Construction of a bridge', MEMORY)).toEqual([]);
  });

  test('offer the same translation once', () => {
    const [first] = MEMORY;
    expect(first && suggest(first.source, [first, { ...first }])).toHaveLength(1);
  });

  test('don’t call texts the same that differ in letter case', () => {
    expect(suggest('training of public servants', MEMORY)[0]?.percent).toBe(99);
  });
});
