import type { ImportProblem } from '#data-exchange/import-problems';
import type { ReadTable } from '../csv/read-csv';
import type { IncomingLimits } from '../limits';
import { aProblem, Refusal } from '../problem';
import type { Sheet } from '../table';
import type { Parts } from './parts';
import { readSharedStrings } from './read-shared-strings';
import { readSheet } from './read-sheet';
import { readStyles } from './read-styles';
import { readWorkbook } from './read-workbook';

/**
 * The visible sheets of a workbook (Office Open XML, ECMA-376, transitional and strict). Only what has cells is read:
 * no macro, no link to another file, no picture.
 */
export async function readXlsx(parts: Parts, limits: IncomingLimits): Promise<ReadTable> {
  try {
    const { sheets: listed, isFrom1904 } = await readWorkbook(parts, limits);
    const context = {
      shared: await readSharedStrings(parts, limits),
      formatOf: await readStyles(parts, limits),
      isFrom1904,
      limits,
      tally: { cells: 0, characters: 0 },
    };
    const sheets: Sheet[] = [];
    const problems: ImportProblem[] = [];
    for (const one of listed) {
      if (one.isHidden) {
        problems.push(aProblem('hidden-sheet', {}, { sheet: one.name }));
        continue;
      }
      const read = await readSheet(parts, one, context);
      sheets.push(read.sheet);
      problems.push(...read.problems);
    }
    return { kind: 'read', sheets, problems };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', problem: error.problem };
    throw error;
  }
}
