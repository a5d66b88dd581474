import type { DocumentKey } from '../../../../shared/contracts/unit';
import type { AlignedUnit } from '../state/align-target';

/** A document as it is when a file comes in. */
export interface TodaysDocument extends DocumentKey {
  title: string | null;
  /** The names of the fields that it has text for, and of those that may be written. */
  fields: readonly string[];
  writable: readonly string[];
  units: readonly AlignedUnit[];
}
