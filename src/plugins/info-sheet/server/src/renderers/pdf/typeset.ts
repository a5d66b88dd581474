/** A document for Typst: a fixed source and the files that it prints. */
export interface TypesetJob {
  source: string;
  /** Files the source may read, by path from `/`. There are no others. */
  files: { path: string; bytes: Uint8Array }[];
  /** Seconds since 1970: the PDF's dates, so that the same input gives the same bytes. */
  timestamp: number;
}

/** Makes a tagged PDF/UA-1 of a job, fonts embedded. */
export type Typeset = (job: TypesetJob) => Promise<Uint8Array>;
