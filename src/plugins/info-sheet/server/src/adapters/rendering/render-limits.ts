/** What making sheets may take. */
export interface RenderLimits {
  /** Sheets made at the same time, each in a thread of its own. */
  threads: number;
  /** Sheets that may wait for a thread; the next is refused. */
  waiting: number;
  /** For one sheet, from asking to having it. */
  seconds: number;
  /** Bytes of a sheet's payload, and of its pictures. */
  input: number;
  /** Bytes of what is made of it. */
  output: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: Omit<RenderLimits, 'threads'> = {
  waiting: 64,
  seconds: 20,
  input: 32 * MEGABYTE,
  output: 64 * MEGABYTE,
};
