import type { Locale, TextDirection } from '#domain/locale';
import type { Mark } from '#domain/rich-text';

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

/** What a piece of text is tagged with, in every format: the locale that it is really in, and how that runs. */
export interface Lang {
  locale: Locale;
  direction: TextDirection;
}

/** A text without line breaks. */
export interface Phrase extends Lang {
  text: string;
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

/** Without `lang` it is in that of what it stands in. */
interface Tagged {
  lang?: Lang;
}

export type PrintedBlock =
  | (Tagged & { kind: 'paragraph'; inlines: PrintedInline[] })
  | (Tagged & { kind: 'heading'; level: ContentHeadingLevel; inlines: PrintedInline[] })
  | PrintedList
  | (Tagged & { kind: 'quote'; inlines: PrintedInline[] })
  | (Tagged & { kind: 'code'; text: string })
  | (Tagged & { kind: 'image'; url: string; alt: string; caption: string | null })
  | (Tagged & { kind: 'missing-image'; alt: string });

export type PrintedBlockOf<Kind extends PrintedBlock['kind']> = Extract<PrintedBlock, { kind: Kind }>;

/** The sheet's own levels are 1 (title) and 2 (section labels). */
export type ContentHeadingLevel = 3 | 4 | 5 | 6;

export interface PrintedList extends Tagged {
  kind: 'list';
  ordered: boolean;
  items: PrintedListItem[];
}

export interface PrintedListItem extends Tagged {
  inlines: PrintedInline[];
  lists: PrintedList[];
}

export interface PrintedText {
  kind: 'text';
  text: string;
  marks: Mark[];
}

export interface PrintedBreak {
  kind: 'break';
}

export interface PrintedLink {
  kind: 'link';
  /** `http:`, `https:`, `mailto:` or `tel:`. */
  href: string;
  children: (PrintedText | PrintedBreak)[];
}

export type PrintedInline = PrintedText | PrintedBreak | PrintedLink;
export type PrintedInlineOf<Kind extends PrintedInline['kind']> = Extract<PrintedInline, { kind: Kind }>;
