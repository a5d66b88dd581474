import type { XliffDiagnostic, XliffDocument } from '#translation-desk/exchange';
import type { ReadingLimits } from './limits';
import { aProblem } from './problem';

/** What there is too much of in a file, or in all entries of a ZIP together; null where nothing is. */
export function findExcess(
  { files, units }: Pick<ReadingLimits, 'files' | 'units'>,
  limits: ReadingLimits,
): XliffDiagnostic | null {
  if (files > limits.files) return aProblem('too-many-files', { files: limits.files });
  return units > limits.units ? aProblem('too-many-units', { units: limits.units }) : null;
}

export function countUnits({ files }: XliffDocument): number {
  return files.reduce((units, file) => units + file.units.length, 0);
}
