import { XLIFF_FORMATS } from '..';
import { READING_LIMITS, type ReadingLimits } from '../limits';
import { readXliff } from '../read-xliff';
import type { ParsedXliff } from '../xliff-format';

const FORMATS = Object.values(XLIFF_FORMATS);

/** Reads a string as a UTF-8 file. */
export function read(text: string, limits: Partial<ReadingLimits> = {}): ParsedXliff {
  return readBytes(Buffer.from(text), limits);
}

export function readBytes(bytes: Uint8Array, limits: Partial<ReadingLimits> = {}): ParsedXliff {
  return readXliff(FORMATS, bytes, { ...READING_LIMITS, ...limits });
}
