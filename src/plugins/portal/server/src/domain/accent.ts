import { clampChroma, converter, formatHex, wcagContrast, type Oklch } from 'culori';
import { IS_ACCENT } from '#domain/accent';
import { PALETTE } from '#print/palette';

/** What text and signs of the accent's colour stand on, in the light and in the dark. */
export const GROUNDS = {
  light: { paper: '#ffffff', tint: PALETTE.tint, onAccent: '#ffffff' },
  dark: { paper: '#0f1828', tint: '#182338', onAccent: '#0b1526' },
} as const;

/** The emblem's blue: where an editor chose none. */
export const DEFAULT_ACCENT = PALETTE.accent.toLowerCase();

/** What Site has, as six digits in small letters; the emblem's blue where it has none. */
export function toAccent(chosen: string | null): string {
  return chosen !== null && IS_ACCENT.test(chosen) ? chosen.toLowerCase() : DEFAULT_ACCENT;
}

export interface Shades {
  /** Of links and buttons. */
  accent: string;
  /** Of countries that a map is about; a sign of the accent's colour stands on it. */
  land: string;
}

/** WCAG 2.2, 1.4.3 (AA): text; 1.4.11: signs. In the dark, thin letters that shine are read with more. */
const TEXT = 4.5;
const TEXT_IN_THE_DARK = 7;
const SIGN = 3;

const toOklch = converter('oklch');
/** Of lightness, from 0 to 1: less than anybody sees. */
const STEP = 0.005;

/**
 * The shades of a colour, `#rrggbb`, that can be read: as it is where it can be, else as much darker or lighter as it takes,
 * in the same hue. So any colour will do.
 */
export function shadesOf(hex: string): { light: Shades; dark: Shades } {
  const chosen = toOklch(hex) ?? toOklch(DEFAULT_ACCENT)!;
  const light = readable(chosen, GROUNDS.light, TEXT, -STEP);
  const dark = readable(chosen, GROUNDS.dark, TEXT_IN_THE_DARK, STEP);
  return {
    light: {
      accent: light,
      land: landUnder(light, { ...chosen, l: 0.87, c: Math.min(chosen.c, 0.06) }, STEP),
    },
    dark: { accent: dark, land: landUnder(dark, { ...chosen, l: 0.44, c: Math.min(chosen.c, 0.1) }, -STEP) },
  };
}

type Ground = (typeof GROUNDS)[keyof typeof GROUNDS];

function readable(colour: Oklch, ground: Ground, ratio: number, step: number): string {
  return firstOf(colour, step, (hex) =>
    [ground.paper, ground.tint, ground.onAccent].every((other) => wcagContrast(hex, other) >= ratio),
  );
}

function landUnder(accent: string, colour: Oklch, step: number): string {
  return firstOf(colour, step, (hex) => wcagContrast(hex, accent) >= SIGN);
}

/** The first of the colour's shades, going lighter or darker, that will do; black or white where none does. */
function firstOf(colour: Oklch, step: number, willDo: (hex: string) => boolean): string {
  for (let l = colour.l; l >= 0 && l <= 1; l += step) {
    // Lighter and darker ones of a strong colour are beyond what screens show.
    const hex = formatHex(clampChroma({ ...colour, l }, 'oklch'));
    if (willDo(hex)) return hex;
  }
  return step > 0 ? '#ffffff' : '#000000';
}
