import type { Locale, TextDirection } from '#domain/locale';
import type { Phrase, PrintedBlock } from '#print/printed';

/**
 * A sheet as it is printed, whatever the format: text cleaned, links allowed, pictures found or replaced,
 * heading levels and list depths settled. Formats only dress it. Plain JSON, so that it can be handed to Typst.
 */
export interface PrintedSheet {
  locale: Locale;
  direction: TextDirection;
  /** Null where the sheet has no title of its own and `title` prints the heading instead. */
  heading: Phrase | null;
  title: Phrase;
  facts: PrintedFact[];
  picture: PrintedPicture | null;
  sections: PrintedSection[];
  funding: { emblemAlt: Phrase; statement: Phrase } | null;
  projectPage: { label: Phrase; href: string } | null;
  /** `date` is the day `YYYY-MM-DD`. */
  createdOn: { label: Phrase; date: string; value: Phrase };
}

/** `parts` in printing order, separators included: each may be in a language of its own or a link. */
export interface PrintedFact {
  key: string;
  label: Phrase;
  parts: PrintedFactPart[];
}

export interface PrintedFactPart extends Phrase {
  href: string | null;
}

/** `url` is the key of a picture in `SheetAssets`; null: not to be had, so that `alt` is printed in its place. */
export interface PrintedPicture {
  url: string | null;
  alt: Phrase;
  caption: Phrase | null;
  credit: Phrase | null;
}

export interface PrintedSection {
  key: string;
  label: Phrase;
  locale: Locale;
  direction: TextDirection;
  blocks: PrintedBlock[];
}
