import type { FocalPoint } from '#domain/media-file';
import { isRecord } from '#domain/records';
import { parseJson } from './parse-json';

/** What a picture is about, out of the column that has it; null where nobody said so. */
export function toFocalPoint(cell: unknown): FocalPoint | null {
  const point = parseJson(cell);
  return isRecord(point) && isPercent(point.x) && isPercent(point.y) ? { x: point.x, y: point.y } : null;
}

function isPercent(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100;
}
