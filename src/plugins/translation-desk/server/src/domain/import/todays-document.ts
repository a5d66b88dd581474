import type { DocumentKey } from '#translation-desk/unit';
import type { AlignedUnit } from '../state/align-target';

/** A document as it is when a file comes in. */
export interface TodaysDocument extends DocumentKey {
  title: string | null;
  /** The fields that it has text for, by name. */
  fields: Readonly<Record<string, TodaysField>>;
  units: readonly AlignedUnit[];
  /** What a file says of a unit as it went out: hints, and what people said. */
  saidOf(unit: AlignedUnit): readonly string[];
}

export interface TodaysField {
  /** As the content manager names it. */
  label: string;
  isWritable: boolean;
  /** Texts of the translation that belong to nothing in the source any more. */
  extras: readonly string[];
}
