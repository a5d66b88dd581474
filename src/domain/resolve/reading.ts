import type { Locale } from '../locale';
import type {
  Counterparts,
  DocumentModel,
  ReadingOptions,
  RelatedDocument,
  ResolvedDocument,
} from './document-model';

/** What one locale says at a place of the document: its whole version, or its entry of a component. */
export interface Source {
  locale: Locale;
  values: Record<string, unknown>;
  /** As of `DocumentVersion`. */
  counterparts?: Readonly<Record<string, Counterparts>>;
}

/** A place whose fields are read: the base's values, and what each locale of the chain says there, in order. */
export interface Place {
  /** Prefix of the field paths: empty, or `gallery.1.`. */
  prefix: string;
  base: Source;
  sources: readonly Source[];
}

/** One document being read: what the field readers note, and what they call for what lies below them. */
export interface Reading {
  options: ReadingOptions;
  /** Notes that the text at `path` is served from `locale`, and whether it may be. */
  serve(path: string, locale: Locale): boolean;
  readFields(model: DocumentModel, place: Place): Record<string, unknown>;
  /** Reads a related document by itself and notes its fallbacks below `prefix`; null: not visible. */
  readRelated(model: DocumentModel, related: RelatedDocument, prefix: string): ResolvedDocument | null;
}
