/** How a field's value stands in a cell. */
export type FieldKind =
  /** Names a project rather than saying something of it. */
  'key' | 'text' | 'rich-text' | 'day' | 'decimal' | 'choice' | 'term' | 'terms' | 'projects' | 'entries';

export interface IncomingField {
  kind: FieldKind;
  isLocalized: boolean;
}

const shared = (kind: FieldKind): IncomingField => ({ kind, isLocalized: false });
const localized = (kind: FieldKind): IncomingField => ({ kind, isLocalized: true });

/** What of a project a file can say, by the names of the API. */
export const INCOMING_FIELDS = {
  documentId: shared('key'),
  projectNumber: shared('text'),
  iatiIdentifier: shared('key'),
  legacyId: shared('text'),
  slug: shared('text'),
  title: localized('text'),
  summary: localized('text'),
  description: localized('rich-text'),
  specificObjective: localized('rich-text'),
  expectedResults: localized('rich-text'),
  scope: shared('choice'),
  startDate: shared('day'),
  endDate: shared('day'),
  statusOverride: shared('choice'),
  website: shared('text'),
  socialLinks: shared('entries'),
  locations: shared('entries'),
  totalBudget: shared('decimal'),
  euContribution: shared('decimal'),
  currency: shared('text'),
  partners: shared('entries'),
  contactEmail: shared('text'),
  countries: shared('terms'),
  priorityArea: shared('term'),
  subsector: shared('term'),
  topics: shared('terms'),
  relatedProjects: shared('projects'),
} as const satisfies Record<string, IncomingField>;

export type FieldName = keyof typeof INCOMING_FIELDS;

export const FIELD_NAMES = Object.keys(INCOMING_FIELDS) as FieldName[];

export function isFieldName(name: string): name is FieldName {
  return name in INCOMING_FIELDS;
}
