import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_ACCENT, GROUNDS, shadesOf } from '../accent';

const aColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

function expectReadable(hex: string): void {
  for (const mode of ['light', 'dark'] as const) {
    const { paper, tint, onAccent } = GROUNDS[mode];
    const { accent, land } = shadesOf(hex)[mode];
    for (const other of [paper, tint, onAccent])
      expect([hex, mode, other, wcagContrast(accent, other) >= 4.5]).toEqual([hex, mode, other, true]);
    expect([hex, mode, land, wcagContrast(accent, land) >= 3]).toEqual([hex, mode, land, true]);
  }
}

describe('any colour', () => {
  test.each(['#000000', '#ffffff', '#ffff00', '#00ff00', '#ff0000', '#0000ff', '#777777', '#ffcc00'])(
    'as %s can be read in the light and in the dark',
    expectReadable,
  );

  test('can be read in the light and in the dark', () => {
    fc.assert(fc.property(aColour, expectReadable), { numRuns: 500 });
  });
});

test.each([DEFAULT_ACCENT, '#0b5d3b', '#7a1f5c', '#075985'])(
  '%s, which can be read on white, stays as it is',
  (hex) => {
    expect(shadesOf(hex).light.accent).toBe(hex);
  },
);

test('a shade keeps the hue', () => {
  const { light, dark } = shadesOf('#ff6600');
  expect(light.accent).toMatch(/^#[a-c][0-9a-f][34]/);
  expect(dark.accent).toMatch(/^#f[0-9a-f]/);
});

test('what is no colour is the emblem’s blue', () => {
  expect(shadesOf('nonsense')).toEqual(shadesOf(DEFAULT_ACCENT));
});
