import type { PanelLanguage } from '#domain/language';
import { sectionNames } from '#kit/section-names';
import type { SectionKey } from '#info-sheet/sections';

type SectionTexts = Record<`field.${SectionKey}`, string>;

/** The texts of a project as they are listed within a sentence. */
export function sectionTexts(language: PanelLanguage): SectionTexts {
  const names = Object.entries(sectionNames(language));
  return Object.fromEntries(
    names.map(([key, name]) => [`field.${key}`, name.toLocaleLowerCase(language)]),
  ) as SectionTexts;
}

/** The panel's words. Other languages have the same keys, or don't compile. */
export const en = {
  'panel.title': 'Info sheet',
  'panel.loading': 'Looking how complete the languages are',
  'panel.failed': 'The info sheets can’t be looked up at the moment.',
  'panel.unsaved': 'Links show what was saved last.',
  'locale.complete': '{translated} of {fields}',
  'locale.complete.long': '{translated} of {fields} texts in this language',
  'locale.empty': 'no text',
  'locale.fallback': 'From {locale}: {fields}',
  'locale.nothing': 'English has no text yet: nothing to translate.',
  'locale.all': 'Readers get no text in another language.',
  'version.draft': 'Draft',
  'version.published': 'Published',
  'version.none': 'not published for readers of this language',
  'version.open': 'Open the {status} sheet in {locale} as {format}',
  'version.download': 'Download the {status} sheet in {locale} as {format}',
  'version.preview': 'Preview',
  'version.save': 'Download',
  'loss.characters': 'The PDF has no letters for {characters} ({place}): it prints � instead.',
  'loss.link': 'The PDF prints this link ({place}) as text alone: {href}',
  'loss.picture': 'The PDF is without a picture ({place}).',
  'loss.simplified': 'The PDF can’t be set as it is: it prints plain letters, without links and pictures.',
  'loss.facts': 'facts',
  'loss.template': 'info-sheet template',
  'format.json': 'JSON',
  'format.html': 'Web',
  'format.pdf': 'PDF',
  'format.docx': 'Word',
  ...sectionTexts('en'),
  'field.title': 'title',
  'field.gallery': 'gallery',
  'field.documents': 'documents',
  'bulk.action': 'Info sheets',
  'bulk.title': 'Download info sheets',
  'bulk.projects': 'Projects',
  'bulk.projects.selected': '{count, plural, one {The selected one} other {The # selected}}',
  'bulk.projects.all': 'All {count} in the list',
  'bulk.projects.first': 'The first {count} of {total} in the list',
  'bulk.collecting': 'Looking up the projects',
  'bulk.locales': 'Languages',
  'bulk.format': 'Format',
  'bulk.status': 'Version',
  'bulk.start': '{count, plural, one {Download # sheet} other {Download # sheets}}',
  'bulk.cancel': 'Cancel',
  'bulk.close': 'Close',
  'bulk.progress': '{made} of {count} sheets',
  'bulk.done': 'Done: {made} of {count} sheets.',
  'bulk.done.report': 'The file report.csv in the archive says why the others are missing.',
  'bulk.failed': 'The download broke off: {reason}',
} as const;

export type TextKey = keyof typeof en;

/** The same in another language: one that lacks a text doesn't compile. */
export type SheetTexts = Record<Exclude<TextKey, keyof SectionTexts>, string>;
