import type { PanelLanguage } from '#domain/language';
import { mapValues } from '#domain/map-values';
import { SECTIONS, type SectionKey } from '#info-sheet/sections';

/** What the form calls each text of a project that a sheet can print. */
export function sectionNames(language: PanelLanguage): Record<SectionKey, string> {
  return mapValues(SECTIONS, ({ field }) => field[language][0]);
}
