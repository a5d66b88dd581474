import type { ImportProblem } from '#data-exchange/import-problems';
import { aProblem } from '../problem';
import { columnIndex, type Cell, type Row } from '../table';

/** How many cells may be filled: ranges that lie over each other fill more than there are. */
const MOST_FILLED = 1_000_000;

/**
 * The rows with the value of merged cells in each of their rows, where there are any: what a range states beyond them
 * isn't made. Across columns the first alone has it: another column is another field.
 */
export function fillMerged(
  rows: readonly Row[],
  ranges: readonly string[],
  tell: (problem: ImportProblem) => void,
): Row[] {
  if (ranges.length === 0) return [...rows];
  const filled = rows.map(({ number, cells }) => ({ number, cells: [...cells] }));
  const places = new Map(filled.map(({ number }, at) => [number, at]));
  let left = MOST_FILLED;
  for (const range of ranges) {
    const merge = parseRange(range);
    const first = merge ? (places.get(merge.top) ?? -1) : -1;
    const value = merge ? (filled[first]?.cells[merge.left] ?? null) : null;
    if (!merge || value === null) continue;
    let at = first + 1;
    for (let row = filled[at]; row && row.number <= merge.bottom && left > 0; row = filled[at]) {
      put(row.cells, merge.left, value);
      at += 1;
      left -= 1;
    }
    if (at > first + 1) tell(aProblem('merged-down', { range }, { row: merge.top }));
    if (merge.right > merge.left) tell(aProblem('merged-across', { range }, { row: merge.top }));
  }
  return filled;
}

function put(cells: (Cell | null)[], column: number, value: Cell): void {
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
}

function parseRange(range: string): { left: number; top: number; right: number; bottom: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(range);
  const [left, right] = [columnIndex(match?.[1] ?? ''), columnIndex(match?.[3] ?? '')];
  if (!match || left === null || right === null) return null;
  return { left, top: Number(match[2]), right, bottom: Number(match[4]) };
}
