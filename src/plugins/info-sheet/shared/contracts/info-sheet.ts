import type { Locale, TextDirection } from '#domain/locale';
import type { Blocks } from '#domain/rich-text';
import type { Fallbacks, FallbackMode, MediaFile, PublicationStatus } from '#domain/localized-project';

/** Every fact that a template may list; the first four are the default template's, in its order. */
export const FACT_KEYS = [
  'implementationPeriod',
  'countries',
  'socialLinks',
  'website',
  'status',
  'scope',
  'projectNumber',
  'priorityArea',
  'subsector',
  'topics',
  'totalBudget',
  'euContribution',
  'partners',
  'contactEmail',
] as const;
export type FactKey = (typeof FACT_KEYS)[number];

/** Every section that a template may list; the default template has `description` and `expectedResults`. */
export const SECTION_KEYS = ['summary', 'description', 'specificObjective', 'expectedResults'] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

/** A text and the locale it is really in; both null where `fallback=none` found nothing. */
export interface ServedText {
  text: string | null;
  locale: Locale | null;
}

interface FactBase {
  key: FactKey;
  label: string;
  /** What a sheet prints after the label; empty when the project has nothing to say. */
  text: string;
}

/** Days `YYYY-MM-DD`; `start` null: a draft without dates; `end` null: open. */
export interface PeriodFact extends FactBase {
  kind: 'period';
  start: string | null;
  end: string | null;
}

/** `locale` is null where the text is in no particular language, such as a partner's name. */
export interface ListFactItem extends ServedText {
  /** ISO 3166-1 alpha-2, of countries. */
  code?: string;
}

export interface ListFact extends FactBase {
  kind: 'list';
  items: ListFactItem[];
}

export interface SheetLink {
  href: string;
  text: string;
}

export interface LinksFact extends FactBase {
  kind: 'links';
  links: SheetLink[];
}

/** `value`: the machine's word for what `text` says, such as `ongoing`. */
export interface TextFact extends FactBase {
  kind: 'text';
  value: string | null;
  /** The locale that `text` is really in. */
  locale: Locale | null;
}

/** `amount` is a decimal string; `currency` ISO 4217. */
export interface AmountFact extends FactBase {
  kind: 'amount';
  amount: string | null;
  currency: string | null;
}

export type SheetFact = PeriodFact | ListFact | LinksFact | TextFact | AmountFact;

export interface SheetSection {
  key: SectionKey;
  label: string;
  /** The locale of `blocks` and `text`, but for blocks that say another; null where there is no text at all. */
  locale: Locale | null;
  blocks: Blocks | null;
  /** Plain text of `blocks`, paragraphs separated by a blank line. */
  text: string | null;
}

export interface SheetPicture {
  file: MediaFile;
  alt: string;
  altLocale: Locale;
  caption: string | null;
  captionLocale: Locale | null;
  credit: string | null;
  creditLocale: Locale | null;
}

/** An info sheet in one locale: everything that a renderer prints, and nothing else. */
export interface InfoSheet {
  locale: Locale;
  direction: TextDirection;
  heading: string;
  title: ServedText;
  facts: SheetFact[];
  sections: SheetSection[];
  /** First picture of the gallery. */
  picture: SheetPicture | null;
  /** The European Union's emblem with its statement, where the template shows it. */
  funding: { statement: string; locale: Locale } | null;
  /** The project's own page on the portal, where the template sets an address. */
  projectPage: { label: string; href: string } | null;
  createdOn: { label: string; date: string; text: string };
  fallbacks: Fallbacks;
  /** Paths without text in the requested locale: only with `fallback=none`. */
  missing: string[];
}

export interface InfoSheetQuery {
  locale: Locale;
  fallback: FallbackMode;
  status: PublicationStatus;
}

/** `GET /api/projects/:id/info-sheet` */
export interface GetInfoSheetResponse {
  data: InfoSheet;
  meta: {
    documentId: string;
    slug: string | null;
    status: PublicationStatus;
    fallback: FallbackMode;
    availableLocales: Locale[];
    /** Addresses of the same sheet in other formats; grows with the renderers' registry. */
    formats: Record<string, string>;
  };
}
