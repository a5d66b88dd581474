import type { Locale } from '#domain/locale';
import type { FillFailure } from '#translation-desk/machine-translation';

/** What a machine is given of a unit: its tagged text. */
export interface UnitToTranslate {
  id: string;
  text: string;
}

export interface MachineTranslation {
  id: string;
  /** Tagged text, its codes as the machine left them. */
  text: string;
}

/** What went wrong at the other end; the units that it gave before stay. */
export type ProviderFailure = Exclude<FillFailure, { kind: 'off' }>;

export interface ProviderResult {
  translations: MachineTranslation[];
  failure: ProviderFailure | null;
}

/** A machine that translates units. Never throws for what the service at the other end does. */
export interface TranslationProvider {
  name: string;
  translate(units: readonly UnitToTranslate[], from: Locale, to: Locale): Promise<ProviderResult>;
}
