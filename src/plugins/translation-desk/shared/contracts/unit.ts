import type { Locale } from '#domain/locale';
import type { Mark } from '#domain/rich-text';

/** What a numbered code of a unit stands for. `marks` and `link` enclose text, `line-break` stands alone. */
export type InlineCode =
  { kind: 'marks'; marks: Mark[] } | { kind: 'link'; url: string } | { kind: 'line-break' };

/** The codes of one unit by their number, which counts from 1 in the order of the source. */
export type Codes = Readonly<Record<number, InlineCode>>;

/** What a unit is in its document: `text` for a plain field, the others for pieces of a rich text. */
export const UNIT_ROLES = [
  'text',
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'code',
  'image-alt',
  'image-caption',
] as const;
export type UnitRole = (typeof UNIT_ROLES)[number];

/**
 * The piece a translator works on.
 *
 * `text` is *tagged text*: codes stand in it as `<1>…</1>` and `<2/>`; the grammar is in `tagged-text.ts`.
 */
export interface Unit {
  /**
   * Unique in its document, and an XML NMTOKEN: `title`, `gallery.k3f9a1c2b.alt`, `description.p-3f9a1c2b0d`.
   * In a rich text it is made from the content, not the position, so a paragraph put in before leaves it as it is.
   */
  id: string;
  /** The attribute of the content type: what a state is kept for. */
  field: string;
  /** The text or rich text it is a piece of: `description`, `gallery.k3f9a1c2b.alt`. */
  slot: string;
  role: UnitRole;
  text: string;
  codes: Codes;
  /** The most characters the field takes; null: no limit. */
  limit: number | null;
}

/** Of a unit, a field, a document, a type or a locale; the worst one of its parts. */
export const TRANSLATION_STATES = ['missing', 'incomplete', 'outdated', 'needs-review', 'current'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** Of a unit: it has text or none. */
export const UNIT_STATES = ['missing', 'outdated', 'needs-review', 'current'] as const satisfies Exclude<
  TranslationState,
  'incomplete'
>[];
export type UnitState = (typeof UNIT_STATES)[number];

/** One of the ledger's lines: the source that a translated unit was made from. */
export interface LedgerEntry {
  slot: string;
  role: UnitRole;
  /** The source's tagged text and codes as they were. */
  text: string;
  codes: Codes;
  /**
   * Fingerprint of the translated text: finds the unit again in the row. Empty: the source has no text of its own, but
   * is part of what was translated freely, as a whole.
   */
  target: string;
  needsReview: boolean;
  /** That the text is this source's translation was guessed from its place: nobody said so. */
  isGuess?: boolean;
}

/** A document of one content type. */
export interface DocumentKey {
  uid: string;
  documentId: string;
}

export interface FieldKey extends DocumentKey {
  locale: Locale;
  field: string;
}
