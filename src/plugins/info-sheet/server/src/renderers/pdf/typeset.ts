/** What a Typst document (`template/` here and in `../share`, the same for whatever content) is to print. */
export interface TypesetJob {
  /** A sheet is set as PDF/UA-1, tagged, its fonts embedded; a picture as SVG, its letters drawn. */
  document: 'sheet' | 'share';
  /** Files that it may read, by path from `/`. Beside its own there are no others. */
  files: { path: string; bytes: Uint8Array }[];
  /** Seconds since 1970: the PDF's dates, so that the same input gives the same bytes. */
  timestamp: number;
}

/** Sets a job. */
export type Typeset = (job: TypesetJob) => Promise<Uint8Array>;
