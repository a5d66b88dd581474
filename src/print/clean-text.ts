import { withoutPrivateSigns } from './private-signs';

/**
 * Text as every format can hold it: well-formed Unicode with `\n` for line breaks and no other control character.
 * Word's private signs are what they show. XML 1.0 §2.2 allows no more, and a direction override (U+202A–E) would reach beyond its own text.
 */
export function cleanText(text: string): string {
  return withoutPrivateSigns(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}\u202A-\u202E\uFEFF]/gu, '');
}

/** Whether nothing would be seen of a text: it has only space and characters that are never drawn. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text);
}

/** The same on one line, without blank ends: for titles, labels, alternative texts. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Columns from one tab stop to the next: of all formats, only some know tabs. */
const TAB = 4;

/** Source code: the same with its tabs as so many spaces as they show. */
export function cleanCode(text: string): string {
  return cleanText(text.split('\n').map(expandTabs).join('\n'));
}

function expandTabs(line: string): string {
  const [first = '', ...others] = line.split('\t');
  return others.reduce((before, part) => before + ' '.repeat(TAB - (before.length % TAB)) + part, first);
}
