import type { FactKey, SectionKey } from '#info-sheet/info-sheet';

/** What a sheet has unless its template says otherwise, in this order. */
export const DEFAULT_FACTS = [
  'implementationPeriod',
  'countries',
  'socialLinks',
  'website',
] as const satisfies readonly FactKey[];

export const DEFAULT_SECTIONS = ['description', 'expectedResults'] as const satisfies readonly SectionKey[];
