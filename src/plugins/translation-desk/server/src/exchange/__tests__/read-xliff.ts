import { findLocale } from '../../domain/find-locale';
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
  const localeOf = (language: string): string => findLocale(language, ['az', 'ka']) ?? language;
  return readXliff(FORMATS, bytes, { limits: { ...READING_LIMITS, ...limits }, localeOf });
}
