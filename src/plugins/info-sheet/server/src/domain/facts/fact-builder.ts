import type { FactKey } from '#info-sheet/fact-labels';
import type { SheetFact } from '#info-sheet/info-sheet';
import type { SheetReader } from '../sheet-reader';

/** The row of a sheet for one key; a project with nothing to say has the row too, with an empty text. */
export type FactBuilder<Key extends FactKey = FactKey> = (reader: SheetReader) => SheetFact & { key: Key };
