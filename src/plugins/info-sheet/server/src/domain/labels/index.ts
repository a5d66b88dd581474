import type { InEveryLanguage } from '#domain/language';
import type { SheetLabels } from '#info-sheet/template';
import { az } from './az';
import { be } from './be';
import { en } from './en';
import { hy } from './hy';
import { ka } from './ka';
import { ro } from './ro';
import { uk } from './uk';

/** The labels that the template starts with, by language; a locale without an entry falls back like any content. */
export const SHEET_LABELS = { en, az, be, hy, ka, ro, uk } satisfies InEveryLanguage<SheetLabels>;
