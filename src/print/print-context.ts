import type { PrintDiagnostic } from '#domain/print-diagnostic';

/** What a format does to a cleaned text before it is printed, such as replacing characters it has no glyph for. */
export type TextFilter = (text: string, place: string) => string;

/** What the converters of a text share while one document is printed. */
export interface PrintContext {
  /** Whether a picture is to be had, by its media file's `url`. */
  hasPicture(url: string): boolean;
  filter: TextFilter;
  /** Bytes of the longest address that the format can link to. */
  longestHref?: number;
  report(diagnostic: PrintDiagnostic): void;
}
