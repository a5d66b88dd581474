import type { Locale } from '#domain/locale';
import type { InfoSheet, SheetPicture, SheetSection } from '#info-sheet/info-sheet';
import type { RenderDiagnostic, SheetAssets } from '../renderer';
import { emblemName } from '#print/emblem/emblem-name';
import { printHref } from '#print/link';
import { toPhrase, toPhraseOrNull, toLang } from '#print/phrase';
import { printBlocks } from '#print/blocks';
import type { PrintContext, TextFilter } from '#print/print-context';
import { printFact } from './facts';
import type { Phrase } from '#print/printed';
import type { PrintedPicture, PrintedSection, PrintedSheet } from './printed-sheet';

export interface Printing {
  printed: PrintedSheet;
  diagnostics: RenderDiagnostic[];
}

/** What one format can't print. */
export interface Medium {
  filter?: TextFilter;
  longestHref?: number;
}

/** Settles everything that a sheet prints, for all formats alike but for what one of them can't. */
export function printSheet(
  sheet: InfoSheet,
  assets: SheetAssets,
  { filter = (text) => text, longestHref }: Medium = {},
): Printing {
  const diagnostics: RenderDiagnostic[] = [];
  const context: PrintContext = {
    hasPicture: (url) => assets.pictures.has(url),
    filter,
    longestHref,
    report: (diagnostic) => diagnostics.push(diagnostic),
  };
  const label = (text: string, path: string): Phrase =>
    toPhrase(text, labelLocale(sheet, path), path, context);
  const sectionLabel = ({ key, label: text }: SheetSection): Phrase | null =>
    toPhraseOrNull(text, labelLocale(sheet, `sections.${key}`), `sections.${key}`, context);
  const heading = toPhraseOrNull(sheet.heading, labelLocale(sheet, 'heading'), 'heading', context);
  const title = toPhraseOrNull(sheet.title.text, sheet.title.locale ?? sheet.locale, 'title', context);
  // A document has one title (PDF/UA-1 §7.1, WCAG 2.4.2), whatever the content lacks.
  const mainTitle = title ?? heading ?? toPhrase(sheet.createdOn.date, sheet.locale, 'title', context);
  const printed: PrintedSheet = {
    ...toLang(sheet.locale),
    direction: sheet.direction,
    heading: title && heading,
    title: mainTitle,
    facts: sheet.facts.map((fact) =>
      printFact(fact, label(fact.label, `facts.${fact.key}`), sheet.locale, context),
    ),
    picture: sheet.picture && printPicture(sheet.picture, sheet.locale, context),
    sections: sheet.sections.flatMap((section) =>
      printSection(section, sectionLabel(section) ?? mainTitle, sheet.locale, context),
    ),
    funding: sheet.funding && {
      emblemAlt: toPhrase(emblemName(sheet.funding.locale), sheet.funding.locale, 'funding', context),
      statement: toPhrase(sheet.funding.statement, sheet.funding.locale, 'funding', context),
    },
    projectPage: printProjectPage(sheet, label, context),
    createdOn: {
      label: label(sheet.createdOn.label, 'createdOn'),
      date: sheet.createdOn.date,
      value: toPhrase(sheet.createdOn.text, sheet.locale, 'createdOn', context),
    },
  };
  return { printed, diagnostics };
}

/** Labels fall back like any content; the sheet says so under `labels.…`. */
function labelLocale(sheet: InfoSheet, path: string): Locale {
  return sheet.fallbacks[`labels.${path}`] ?? sheet.locale;
}

function printPicture(picture: SheetPicture, locale: Locale, context: PrintContext): PrintedPicture | null {
  const place = 'picture';
  const { url } = picture.file;
  const found = context.hasPicture(url);
  if (!found) context.report({ code: 'missing-picture', place, url });
  const printed: PrintedPicture = {
    url: found ? url : null,
    alt: toPhraseOrNull(picture.alt, picture.altLocale, place, context) ?? {
      text: '',
      ...toLang(picture.altLocale),
    },
    caption: toPhraseOrNull(picture.caption, picture.captionLocale ?? locale, place, context),
    credit: toPhraseOrNull(picture.credit, picture.creditLocale ?? locale, place, context),
  };
  return found || printed.alt.text !== '' ? printed : null;
}

/** A section without text isn't printed: a heading over nothing tells a reader nothing. */
function printSection(
  section: SheetSection,
  label: Phrase,
  sheetLocale: Locale,
  context: PrintContext,
): PrintedSection[] {
  const lang = toLang(section.locale ?? sheetLocale);
  const blocks = printBlocks(section.blocks, `sections.${section.key}`, context, lang);
  return blocks.length === 0 ? [] : [{ key: section.key, label, ...lang, blocks }];
}

function printProjectPage(
  sheet: InfoSheet,
  label: (text: string, path: string) => Phrase,
  context: PrintContext,
): PrintedSheet['projectPage'] {
  const href = sheet.projectPage && printHref(sheet.projectPage.href, 'projectPage', context);
  if (!sheet.projectPage || !href) return null;
  return { label: label(sheet.projectPage.label, 'projectPage'), href };
}
