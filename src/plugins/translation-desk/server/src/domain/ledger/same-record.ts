import { sourceDigest } from '../text/normalise';
import type { FieldRecord } from './field-record';

/** Whether two records say the same; a database may have given one of them in another order of keys. */
export function isSameRecord(one: FieldRecord | null, other: FieldRecord | null): boolean {
  return one === other || (one !== null && other !== null && recordKey(one) === recordKey(other));
}

function recordKey({ units }: FieldRecord): string {
  const targets = units.map(({ slot, role, target, needsReview }) => [slot, role, target, needsReview]);
  return `${sourceDigest(units)} ${JSON.stringify(targets)}`;
}
