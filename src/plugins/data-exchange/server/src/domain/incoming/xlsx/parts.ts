/** The files that a workbook is packed of, unpacked as they are read. */
export interface Parts {
  names: readonly string[];
  /** Its bytes, bounded by the limits of unpacking; null where there is no such part. */
  read(name: string): AsyncIterable<Uint8Array> | null;
}
