import { calendarDay } from '#domain/calendar-day';
import { formatDate } from '#domain/format-date';
import type { Locale } from '#domain/locale';
import type { LocalizedProject } from '#catalogue/project';
import { textDirection } from '#domain/text-direction';
import type { InfoSheet } from '#info-sheet/info-sheet';
import type { SheetTemplate } from '#info-sheet/template';
import { buildPicture } from './build-picture';
import { buildProjectPage } from './build-project-page';
import { buildSection } from './build-section';
import { FACT_BUILDERS } from './facts';
import { createSheetReader } from './sheet-reader';

export interface SheetOptions {
  /** The locale that project and template were resolved for. */
  locale: Locale;
  /** The moment of making: the sheet prints its day in Europe/Brussels. */
  asOf: Date;
}

/** The info sheet of a project: the template's facts and sections in its order, empty ones included. */
export function buildInfoSheet(
  project: LocalizedProject,
  template: SheetTemplate,
  { locale, asOf }: SheetOptions,
): InfoSheet {
  const reader = createSheetReader(project, template, locale);
  const date = calendarDay(asOf);
  const printed = {
    heading: reader.label('heading').text,
    title: reader.text('title', project.title),
    facts: template.facts.map((key) => FACT_BUILDERS[key](reader)),
    picture: buildPicture(reader),
    sections: template.sections.map((key) => buildSection(key, reader)),
    funding: template.showEmblem ? toFunding(reader.label('fundingStatement')) : null,
    projectPage: buildProjectPage(reader),
    createdOn: { label: reader.label('createdOn').text, date, text: formatDate(date) },
  };
  return { locale, direction: textDirection(locale), ...printed, ...reader.notes };
}

function toFunding({ text, locale }: { text: string; locale: Locale }): InfoSheet['funding'] {
  return { statement: text, locale };
}
