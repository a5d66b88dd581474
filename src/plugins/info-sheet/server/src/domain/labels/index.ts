import type { InEveryLanguage } from '#domain/language';
import { mapValues } from '#domain/map-values';
import { FACT_LABELS } from '#info-sheet/fact-labels';
import { SECTIONS } from '#info-sheet/sections';
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
export const SHEET_LABELS: InEveryLanguage<SheetLabels> = mapValues(OWN, (own, language) => ({
  ...own,
  facts: mapValues(FACT_LABELS, (labels) => labels[language]),
  sections: mapValues(SECTIONS, ({ labels }) => labels[language]),
}));
