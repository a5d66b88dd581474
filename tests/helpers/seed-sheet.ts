import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the real sheet's text is kept: beside the repository, because its sentences aren't ours to publish. */
const SEED_FILE = path.join(
  process.env.FICHE_SHARED ?? path.resolve(process.cwd(), '..', 'shared'),
  'seeds',
  'info-sheet.az.txt',
);

/**
 * The PDF that the text was taken from wraps the label “Internet səhifəsi” around its value, so that extraction reads the row line by line:
 * label's first word, value, label's second word. It is the only row of two columns where both wrap.
 */
const WRAPPED_ROW = 'Internet ec.europa.eu/twinning səhifəsi:';
const UNWRAPPED_ROW = 'Internet səhifəsi: ec.europa.eu/twinning';

export interface SeedSheet {
  /** Every word of the sheet, in reading order, white space made single spaces. */
  words: string;
  /** Paragraphs of the two sections. */
  description: string[];
  expectedResults: string[];
}

export const hasSeedSheet = existsSync(SEED_FILE);

/** The real Azerbaijani sheet of the seeds. */
export function readSeedSheet(): SeedSheet {
  const text = readFileSync(SEED_FILE, 'utf8');
  const words = toWords(text);
  if (words.split(WRAPPED_ROW).length !== 2) throw new Error('The seed no longer has its one wrapped row.');
  return {
    words: words.replace(WRAPPED_ROW, UNWRAPPED_ROW),
    description: paragraphsBetween(text, 'Layihənin təsviri:', 'Gözlənilən nəticələr:'),
    expectedResults: paragraphsBetween(text, 'Gözlənilən nəticələr:', 'Yaradılmış məlumat bülleteni:'),
  };
}

/** A text's words, white space aside. */
export function toWords(text: string): string {
  return text.trim().split(/\s+/u).join(' ');
}

function paragraphsBetween(text: string, start: string, end: string): string[] {
  return text
    .slice(text.indexOf(start) + start.length, text.indexOf(end))
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
