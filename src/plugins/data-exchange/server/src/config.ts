import { INCOMING_LIMITS, type IncomingLimits } from './domain/incoming/limits';

/** `plugin::data-exchange` of `config/plugins.ts`. */
export interface DataExchangeConfig {
  /** How much of a file that comes in is read. */
  incoming: Partial<IncomingLimits>;
}

export const config = {
  default: { incoming: {} } satisfies DataExchangeConfig,
  /** Throws at start on a limit that is none. */
  validator({ incoming }: DataExchangeConfig): void {
    for (const [name, value] of Object.entries(incoming))
      if (!(name in INCOMING_LIMITS) || !Number.isSafeInteger(value) || value < 1)
        throw new Error(`plugin::data-exchange: incoming.${name} is to be a number of 1 or more`);
  },
};
