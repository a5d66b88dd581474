import type { ContentHeadingLevel } from './printed';

const FIRST = 3;
const LAST = 6;

/**
 * Gives each heading of a section, in order, its level below the sheet's own: the first is 3, a deeper one is
 * one more than the heading it stands under, so that no level is skipped (PDF/UA-1 §7.4.2, WCAG 1.3.1).
 */
export function headingLevels(): (sourceLevel: number) => ContentHeadingLevel {
  const open: number[] = [];
  return (sourceLevel) => {
    while (open.length > 0 && open[open.length - 1]! >= sourceLevel) open.pop();
    open.push(sourceLevel);
    return Math.min(LAST, FIRST + open.length - 1) as ContentHeadingLevel;
  };
}
