/** Tables, functions and triggers of our own, beside Strapi's. */
export interface DatabaseObjects {
  /** What they are remembered under. */
  key: string;
  /** Changes with anything else that the statements' outcome depends on. */
  revision: string;
  /** Triggers that have to be there, by name. */
  triggers: readonly string[];
  /** Indexes that have to be there, by name: on Strapi's tables, or a table of SQLite's that is an index. */
  indexes: readonly string[];
  /** Makes everything anew, whatever was there before, and fills it. In order. */
  statements: readonly string[];
}
