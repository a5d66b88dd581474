/** A name in the source, and how it is translated. */
export interface DeskTerm {
  source: string;
  target: string;
}
