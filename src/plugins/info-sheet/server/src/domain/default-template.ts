import type { FactKey } from '#info-sheet/fact-labels';
import type { SectionKey } from '#info-sheet/sections';

/** What a sheet has unless its template says otherwise, in this order. */
export const DEFAULT_FACTS = [
  'implementationPeriod',
  'countries',
  'socialLinks',
  'website',
] as const satisfies readonly FactKey[];

export const DEFAULT_SECTIONS = ['description', 'expectedResults'] as const satisfies readonly SectionKey[];
