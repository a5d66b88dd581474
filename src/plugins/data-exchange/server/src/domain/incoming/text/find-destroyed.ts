import type { ImportProblems } from '#data-exchange/import-problems';

type HowDestroyed = ImportProblems['destroyed-text']['how'];

/** How an encoding has destroyed a text; null where it hasn't. Addresses have question marks of their own. */
export function findDestroyed(text: string): HowDestroyed | null {
  if (text.includes('\ufffd')) return 'replacement';
  if (MISREAD.test(text)) return 'wrong-encoding';
  if (!text.includes('?')) return null;
  const words = text.split(/\s+/).filter((word) => word.includes('?') && !isAddress(word));
  return words.some(isTorn) ? 'question-marks' : null;
}

/** Bytes of UTF-8 as Windows-1252 or -1251 shows them: two signs, of which the first is one of few. */
const MISREAD =
  /Ã[\u0080-\u00bf]|[ÐÑ][\u0080-\u00bf‚-›]|Õ[\u00a0-\u00bf]Õ|á[ƒ„\u0083]|â€[\u0080-\u00bf™œ“”]|Р[°-џ]Р[°-џ]|Р°|Р¾|Рё/;

function isAddress(word: string): boolean {
  return /:\/\/|www\.|[\w-]+\.\w{2,}\/|=/.test(word);
}

/** A mark between letters, before letters, or a word of marks alone; one that ends a sentence is punctuation. */
function isTorn(word: string): boolean {
  return (
    /\p{L}\?+\p{L}/u.test(word) || /(?<![\p{L}\d])\?+\p{L}/u.test(word) || /^\P{L}*\?{3,}\P{L}*$/u.test(word)
  );
}
