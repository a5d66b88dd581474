import type { PrintDiagnostic } from '#domain/print-diagnostic';
import type { InfoSheet } from './info-sheet';
import type { SharePicture } from './share-picture';
import type { SheetFormat } from './sheet-format';

/** What a reader of the file should know; `place` names a part of the payload, such as `sections.description.3`. */
export type RenderDiagnostic =
  | PrintDiagnostic
  | { code: 'missing-glyph'; place: string; characters: string[] }
  /** Something in it can't be set: it is printed with plain letters alone, without links and pictures. */
  | { code: 'simplified'; place: string };

export interface RenderedSheet {
  bytes: Uint8Array;
  diagnostics: RenderDiagnostic[];
}

export interface RenderingLoad {
  waiting: number;
  running: number;
  threads: number;
  /** `kept`: it had been made before. `refused`: too many were waiting. */
  ended: Readonly<Record<'made' | 'kept' | 'refused' | 'failed', number>>;
}

/** Makes sheets in any format. */
export interface RenderingService {
  /**
   * The sheet as a file. Rejects with a domain error whose `code` is `renderer-busy`, `renderer-timeout`,
   * `renderer-crashed`, `renderer-failed` or `sheet-too-large`.
   */
  render(sheet: InfoSheet, format: SheetFormat): Promise<RenderedSheet>;
  /**
   * A picture of a page for those who share it, as PNG of `SHARE_SIZE`. Letters that no font has are shown as U+FFFD.
   * Rejects as `render` does.
   */
  renderShare(picture: SharePicture): Promise<Uint8Array>;
  /** How much there is to do, and how it went since the start. */
  load(): RenderingLoad;
  /** Stops the threads; the next sheet starts them anew. */
  close(): Promise<void>;
}

/** Why a sheet, or a picture for sharing, couldn't be made; `cause` of such an error is for the log alone, as it may hold paths or a draft's words. */
export type RenderingErrorCode =
  'renderer-busy' | 'renderer-timeout' | 'renderer-crashed' | 'renderer-failed' | 'sheet-too-large';
