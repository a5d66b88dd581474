/**
 * What the schema of a content type says under `pluginOptions.answers`, where its rows and columns don't say by themselves
 * whose answers they show in.
 */
export interface ShownIn {
  /** Attributes that a document goes by besides its `documentId`: an answer at such a name depends on who has it. */
  names?: readonly string[];
  /** Its rows show in documents of other types alone, which two of its attributes name. */
  partOf?: {
    type: string;
    document: string;
    /** Attributes, with the values without which a row shows to no reader. */
    where: Readonly<Record<string, string>>;
  };
}
