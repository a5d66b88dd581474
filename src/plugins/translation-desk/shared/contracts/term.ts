/** A name in the source, and how it is translated. */
export interface DeskTerm extends TermTexts {
  /** Of the portal's own glossary; otherwise an entry of a taxonomy. */
  isOwn: boolean;
}

export interface TermTexts {
  source: string;
  target: string;
  /** What a translator should know of it; empty for the names of taxonomies. */
  note: string;
  /** Translations that mustn't be used. */
  forbidden: readonly string[];
}
