/** How much of a file is read; beyond, it is refused as a whole. */
export interface ReadingLimits {
  bytes: number;
  elements: number;
  depth: number;
  /** Elements `file`: documents. */
  files: number;
  units: number;
  /** Problems that are told one by one; of the others their number is. */
  problems: number;
}

/** Room for a thousand documents of 25 units each, four times over. */
export const READING_LIMITS: ReadingLimits = {
  bytes: 64 * 1024 * 1024,
  elements: 1_000_000,
  depth: 64,
  files: 10_000,
  units: 100_000,
  problems: 1000,
};
