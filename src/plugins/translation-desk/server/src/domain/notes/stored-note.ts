/** A note as it is kept: with the unit that it was about, whose words may have changed since. */
export interface StoredNote {
  id: number;
  ofDocument: string;
  unit: string;
  /** The unit's source then, as tagged text. */
  source: string;
  text: string;
  /** Who said it, as a file had it. */
  signature: string | null;
  /** `admin:3`, `api-token:7`, `system`: who wrote it here, or brought the file. */
  writtenBy: string;
  /** ISO 8601. */
  writtenAt: string;
}
