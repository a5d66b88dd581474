import type { Locale } from '#domain/locale';

/** Why a machine gave nothing, or not everything. `off`: none is set up. */
export type FillFailure =
  | { kind: 'off' }
  | { kind: 'unreachable'; message: string }
  | { kind: 'refused'; status: number; message: string }
  | { kind: 'limit'; retryAfterSeconds: number | null }
  | { kind: 'unsupported-language'; locale: Locale };

/** `POST /translation-desk/documents/:uid/:documentId/machine-translation?locale=az`: fills units without text. */
export interface FillReport {
  /** Ids of units; they need review. */
  filled: string[];
  /** Left out, as the machine lost or doubled their codes, or gave too much. */
  broken: string[];
  failure: FillFailure | null;
}

export interface FillDocumentResponse {
  data: FillReport;
}
