import { LANGUAGES, type InEveryLanguage, type Language } from '#domain/language';
import { FACT_LABELS } from '#info-sheet/fact-labels';
import { SECTION_LABELS } from '#info-sheet/section-labels';
import type { SheetLabels } from '#info-sheet/template';
import { az } from './az';
import { be } from './be';
import { en } from './en';
import { hy } from './hy';
import { ka } from './ka';
import type { OwnLabels } from './own-labels';
import { ro } from './ro';
import { uk } from './uk';

const OWN: InEveryLanguage<OwnLabels> = { en, az, be, hy, ka, ro, uk };

/** The labels that the template starts with, by language; a locale without an entry falls back like any content. */
export const SHEET_LABELS = Object.fromEntries(
  LANGUAGES.map((language): [Language, SheetLabels] => [
    language,
    {
      ...OWN[language],
      facts: inLanguage(FACT_LABELS, language),
      sections: inLanguage(SECTION_LABELS, language),
    },
  ]),
) as InEveryLanguage<SheetLabels>;

function inLanguage<Key extends string>(
  labels: Readonly<Record<Key, InEveryLanguage>>,
  language: Language,
): Record<Key, string> {
  const entries = Object.entries<InEveryLanguage>(labels).map(([key, texts]) => [key, texts[language]]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
