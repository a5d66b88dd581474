/** `plugin::translation-desk` of `config/plugins.ts`. */
export interface DeskConfig {
  libreTranslate: {
    /** Null: machine translation is off. */
    url: string | null;
    apiKey: string | null;
    timeoutMs: number;
    /** How many units go in one request. */
    batch: number;
  };
}

const DEFAULTS: DeskConfig = {
  libreTranslate: { url: null, apiKey: null, timeoutMs: 30_000, batch: 25 },
};

export const config = {
  default: DEFAULTS,
  /** Throws at start on an address that isn't one. */
  validator({ libreTranslate: { url } }: DeskConfig): void {
    if (url !== null && !/^https?:\/\//.test(url))
      throw new Error('plugin::translation-desk: libreTranslate.url must be an http address');
  },
};
