import type { Locale, TextDirection } from '#domain/locale';
import type { Mark } from '#domain/rich-text';

/** What a piece of text is tagged with, in every format: the locale that it is really in, and how that runs. */
export interface Lang {
  locale: Locale;
  direction: TextDirection;
}

/** A text without line breaks. */
export interface Phrase extends Lang {
  text: string;
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

/** Levels 1 and 2 are the page's own: its title, and the labels of its sections. */
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
