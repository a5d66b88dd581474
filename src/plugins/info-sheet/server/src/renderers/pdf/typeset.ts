/** What the sheet's Typst document (`template/`, the same for every sheet) is to print. */
export interface TypesetJob {
  /** Files that it may read, by path from `/`. Beside its own there are no others. */
  files: { path: string; bytes: Uint8Array }[];
  /** Seconds since 1970: the PDF's dates, so that the same input gives the same bytes. */
  timestamp: number;
}

/** Makes a tagged PDF/UA-1 of a job, fonts embedded. */
export type Typeset = (job: TypesetJob) => Promise<Uint8Array>;
