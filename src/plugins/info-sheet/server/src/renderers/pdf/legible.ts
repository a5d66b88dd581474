import type { TextFilter } from '../print';
import type { RenderDiagnostic } from '../renderer';
import type { Coverage } from './coverage';

const SUBSTITUTE = '\uFFFD';

/** Signs of emoji that say the same as others: those that a text font may have. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '\u2705': '\u2714', // ticks
  '\u274E': '\u2612',
  '\u2728': '\u2726', // sparkles
  '\u2753': '?',
  '\u2754': '?',
  '\u2755': '!',
  '\u2795': '+',
  '\u2796': '\u2212',
  '\u2797': '\u00F7',
  '\u{1F4DE}': '\u260E', // telephones
  '\u{1F4F1}': '\u2706',
  '\u{1F4E7}': '\u2709', // letters
  '\u{1F4E9}': '\u2709',
  '\u{1F31F}': '\u2605',
};

/** Characters that are never drawn and need no glyph (Unicode, UAX #44 Default_Ignorable_Code_Point). */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\n]$/u;

/**
 * A filter that puts U+FFFD for every character without a glyph nor one that looks like it, which readers see as such,
 * and `report`s once for each text which characters were lost.
 */
export function legibleIn(fonts: Coverage, report: (diagnostic: RenderDiagnostic) => void): TextFilter {
  return (text, place) => {
    const lost = new Set<string>();
    const legible = Array.from(text, (character) => {
      const isDrawn = (one: string): boolean => fonts.has(one.codePointAt(0)!);
      if (isDrawn(character) || INVISIBLE.test(character)) return character;
      const alike = LOOKALIKES[character];
      if (alike !== undefined && isDrawn(alike)) return alike;
      lost.add(character);
      return SUBSTITUTE;
    });
    const set = legible.join('').replace(MARKED, (cluster) => withoutLooseMarks(cluster, fonts, lost));
    if (lost.size > 0) report({ code: 'missing-glyph', place, characters: [...lost] });
    return set;
  };
}

/** A character with the marks on it, and what joins it to the next: set in one family, or Typst makes no document. */
const MARKED = /\P{M}(?:[\p{M}\u200C\u200D]*\p{M})+/gu;

/** The letter with those of its marks that its family has, in their order. */
function withoutLooseMarks(cluster: string, fonts: Coverage, lost: Set<string>): string {
  const kept: string[] = [];
  for (const character of cluster) {
    const drawn = [...kept, character]
      .filter((one) => !INVISIBLE.test(one))
      .map((one) => one.codePointAt(0)!);
    if (kept.length === 0 || INVISIBLE.test(character) || fonts.covers(drawn)) kept.push(character);
    else lost.add(character);
  }
  return kept.join('');
}
