import { availableParallelism } from 'node:os';
import { DEFAULT_LIMITS, type RenderLimits } from './adapters/rendering/render-limits';

/** The plugin's settings in `config/plugins/info-sheet.ts`, under `config`. */
export interface InfoSheetConfig {
  limits: RenderLimits;
}

export const config = {
  default: (): InfoSheetConfig => ({ limits: { threads: availableParallelism(), ...DEFAULT_LIMITS } }),
  validator({ limits }: InfoSheetConfig): void {
    for (const [name, value] of Object.entries(limits)) {
      if (!Number.isInteger(value) || value < 1)
        throw new Error(`info-sheet: limits.${name} has to be a whole number above 0`);
    }
  },
};
