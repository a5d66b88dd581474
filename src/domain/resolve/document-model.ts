import type { Locale } from '../locale';
import type { Fallbacks, FallbackMode } from '../fallbacks';

/**
 * How one attribute takes part in reading with fallback. The catalogue derives it from Strapi's schemas,
 * so a new type or field is covered at once.
 */
export type FieldModel =
  /** A localized string or text: served from the first locale of the chain where it isn't blank. */
  | { kind: 'text' }
  /** A localized rich text: the same, empty being a tree without text or pictures. */
  | { kind: 'blocks' }
  /** Read from the base as it is: shared fields, numbers, files. */
  | { kind: 'value' }
  /** The base gives the list, its order, its files and numbers; only the text leaves are overlaid. */
  | { kind: 'component'; repeatable: boolean; fields: DocumentModel }
  /** The base gives which documents, in which order; each is resolved by itself. */
  | { kind: 'relation'; many: boolean; fields: DocumentModel };

export type DocumentModel = Record<string, FieldModel>;

/**
 * Which pieces of a rich text that is translated in part have a translation, and where: path in the base's blocks →
 * path in the version's own, such as `{ "0": "0", "3.children.1": "2.children.0" }`. A piece is a paragraph, heading,
 * quote, piece of code, list item, or `4.image.alternativeText` and `4.image.caption`. Empty, also of a plain text: what
 * stands there is the base's again, and nobody has said yet that it is right, so that none of it is a translation.
 */
export type Counterparts = Readonly<Record<string, string>>;

/** One row of a document: one locale, at the status that is read. */
export interface DocumentVersion {
  documentId: string;
  locale: Locale;
  /** ISO 8601 instants. */
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  /** By attribute: component values nested, a relation as `RelatedDocument | RelatedDocument[] | null`. */
  values: Record<string, unknown>;
  /**
   * By attribute, of the texts that are translated in part or not at all though there is something; any other is served
   * as a whole.
   */
  counterparts?: Readonly<Record<string, Counterparts>>;
}

/** A related document with the versions it has in the locales of the chain, already at the status that is read. */
export interface RelatedDocument {
  documentId: string;
  versions: readonly DocumentVersion[];
}

export interface ReadingOptions {
  /** The requested locale: the first of `chain`. */
  locale: Locale;
  chain: readonly Locale[];
  fallback: FallbackMode;
  defaultLocale: Locale;
  /** Related documents that were read with these very options, by model and versions: each is read once. */
  related?: Map<DocumentModel, Map<readonly DocumentVersion[], ResolvedDocument | null>>;
}

/** `values` by attribute, text and components overlaid, relations as plain objects with their `documentId`. */
export interface ResolvedDocument {
  documentId: string;
  locale: Locale;
  baseLocale: Locale;
  values: Record<string, unknown>;
  fallbacks: Fallbacks;
  missing: string[];
  /** As in `LocalizedDocument`; related documents don't count. */
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
}
