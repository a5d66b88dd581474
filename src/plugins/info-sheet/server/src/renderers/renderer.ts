import type { RenderDiagnostic } from '#info-sheet/rendering';
import type { InfoSheet } from '#info-sheet/info-sheet';
import type { SheetFormat, SheetFormatInfo } from '#info-sheet/sheet-format';

export type { RenderDiagnostic };

/** A picture that is ready to be printed: decoded once before, so it isn't broken. Pixels. */
export interface LoadedPicture {
  bytes: Uint8Array;
  mime: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
  /** What the picture is about, in percent from its left upper corner, where the library has it. */
  focus?: { x: number; y: number } | null;
}

/** What a sheet shows besides text, already loaded: a renderer never fetches anything. */
export interface SheetAssets {
  /** By the media file's `url`. A picture that isn't here is left out, its alternative text printed, and reported. */
  pictures: ReadonlyMap<string, LoadedPicture>;
}

export interface Rendered {
  bytes: Uint8Array;
  diagnostics: RenderDiagnostic[];
}

/** One format: pure, the same sheet and assets giving the same bytes. */
export interface Renderer extends SheetFormatInfo {
  format: SheetFormat;
  render(sheet: InfoSheet, assets: SheetAssets): Promise<Rendered>;
}
