import type { Translated } from '#domain/language';
import { mapValues } from '#domain/map-values';
import { az } from './az';
import { be } from './be';
import { sectionTexts, type SheetTexts, type TextKey } from './en';
import { hy } from './hy';
import { ka } from './ka';
import { ro } from './ro';
import { ru } from './ru';
import { uk } from './uk';

/** The plugin's words in the panel's languages beside English. */
export const translations: Translated<Record<TextKey, string>> = mapValues(
  { az, be, hy, ka, ro, ru, uk } satisfies Translated<SheetTexts>,
  (texts, language) => ({ ...texts, ...sectionTexts(language) }),
);
