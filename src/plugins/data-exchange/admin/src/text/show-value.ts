import { isRecord } from '#domain/records';

/** The most that is shown of a value: it is for recognising. */
const LONGEST = 160;

/** A value of a plan as one line: the words of a rich text, the parts of an entry, and of a list each. */
export function showValue(value: unknown): string {
  const text = wordsOf(value).replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value
      .map(wordsOf)
      .filter((text) => text !== '')
      .join(' · ');
  if (!isRecord(value)) return String(value);
  if (typeof value['text'] === 'string') return value['text'];
  if (Array.isArray(value['children'])) return value['children'].map(wordsOf).join('');
  return Object.values(value)
    .map(wordsOf)
    .filter((text) => text !== '')
    .join(' ');
}
