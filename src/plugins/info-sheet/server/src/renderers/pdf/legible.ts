import type { TextFilter } from '../print';
import type { RenderDiagnostic } from '../renderer';
import type { Coverage } from './coverage';

const SUBSTITUTE = '\uFFFD';

/** Characters that are never drawn and need no glyph (Unicode, UAX #44 Default_Ignorable_Code_Point). */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\n]$/u;

/**
 * A filter that puts U+FFFD for every character without a glyph, which readers see as such,
 * and `report`s once for each text which characters were lost.
 */
export function legibleIn(fonts: Coverage, report: (diagnostic: RenderDiagnostic) => void): TextFilter {
  return (text, place) => {
    const lost = new Set<string>();
    for (const character of text) {
      if (!fonts.has(character.codePointAt(0)!) && !INVISIBLE.test(character)) lost.add(character);
    }
    if (lost.size === 0) return text;
    report({ code: 'missing-glyph', place, characters: [...lost] });
    return Array.from(text, (character) => (lost.has(character) ? SUBSTITUTE : character)).join('');
  };
}
