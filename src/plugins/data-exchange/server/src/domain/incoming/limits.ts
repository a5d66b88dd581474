/** How much of a file is read; beyond, it is refused as a whole. */
export interface IncomingLimits {
  /** The file as it is sent. */
  bytes: number;
  /** What is packed in it, together. */
  unpackedBytes: number;
  parts: number;
  rows: number;
  columns: number;
  /** With something in them. */
  cells: number;
  /** Of all cells together. */
  characters: number;
  /** Of one text. */
  textCharacters: number;
  /** Of XML. */
  depth: number;
  elements: number;
}

const MB = 1024 * 1024;

/** Room for 10,000 projects in seven languages. */
export const INCOMING_LIMITS: IncomingLimits = {
  bytes: 64 * MB,
  unpackedBytes: 384 * MB,
  parts: 2000,
  rows: 200_000,
  columns: 500,
  cells: 5_000_000,
  characters: 150 * MB,
  textCharacters: MB,
  depth: 64,
  elements: 20_000_000,
};
