import type { Locale, TextDirection } from './locale';
import { remember } from './remember';

/** ISO 15924 codes of the scripts in use that run from right to left (Unicode: Bidi_Class R or AL). */
const RIGHT_TO_LEFT_SCRIPTS = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/**
 * The direction that a locale is written in, by its (likely) script.
 * `Intl.Locale`'s own answer is a property in Node 20 and a method in Node 24; scripts are the same in both.
 */
export function textDirection(locale: Locale): TextDirection {
  return RIGHT_TO_LEFT_SCRIPTS.has(likelyScript(locale) ?? '') ? 'rtl' : 'ltr';
}

const likelyScript = remember((locale): string | undefined => {
  try {
    return new Intl.Locale(locale).maximize().script;
  } catch {
    return undefined;
  }
});
