import type { InfoSheet } from '#info-sheet/info-sheet';

/**
 * The text of a sheet in its order: a fact on one line, a section under its label, blank lines between them.
 * What stands beside the text is left out: the picture, the emblem with its statement, the link to the project's page.
 */
export function infoSheetToText(sheet: InfoSheet): string {
  return [
    sheet.heading,
    sheet.title.text,
    ...sheet.facts.map(({ label, text }) => `${label}: ${text}`.trimEnd()),
    ...sheet.sections.flatMap(({ label, text }) => [`${label}:`, text]),
    `${sheet.createdOn.label}: ${sheet.createdOn.text}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
