/** `plugin::history` of `config/plugins.ts`. */
export interface HistoryConfig {
  keep: {
    /** Older changes are forgotten. */
    days: number;
    /** Of a document in a language; the oldest are forgotten first. */
    changes: number;
  };
}

const DEFAULTS: HistoryConfig = { keep: { days: 3650, changes: 1000 } };

export const config = {
  default: DEFAULTS,
  /** Throws at start on a history of nothing. */
  validator({ keep: { days, changes } }: HistoryConfig): void {
    if (days < 1 || changes < 1)
      throw new Error('plugin::history: what is kept is at least 1 day and 1 change');
  },
};
