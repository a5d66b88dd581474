import type { RenderDiagnostic, SheetAssets } from '../renderer';

/** What a format does to a cleaned text before it is printed, such as replacing characters it has no glyph for. */
export type TextFilter = (text: string, place: string) => string;

/** What the converters of a sheet share while one sheet is printed. */
export interface PrintContext {
  assets: SheetAssets;
  filter: TextFilter;
  /** Bytes of the longest address that the format can link to. */
  longestHref?: number;
  report(diagnostic: RenderDiagnostic): void;
}
