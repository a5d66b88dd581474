import { PROJECT_STATUSES } from '#domain/project-status';

/** What a filter can be on, and what values it compares with. */
type FilterFieldKind =
  /** A shared column of the base. */
  | { kind: 'text'; attribute: string; values?: readonly string[] }
  /** A shared column of days. */
  | { kind: 'day'; attribute: string }
  /** When the base was made or published, or the newest version of the chain was changed. */
  | { kind: 'instant'; attribute: 'createdAt' | 'updatedAt' | 'publishedAt' }
  /** The served text of a localized column. */
  | { kind: 'served'; attribute: string }
  /** Computed for the day of reading. */
  | { kind: 'status'; values: readonly string[] }
  /** An attribute of the documents that a relation names. */
  | { kind: 'related'; relation: string; attribute: string };

/** The fields that content can be filtered on, by the path that a request writes. */
export const FILTER_FIELDS = {
  documentId: { kind: 'text', attribute: 'documentId' },
  slug: { kind: 'text', attribute: 'slug' },
  legacyId: { kind: 'text', attribute: 'legacyId' },
  title: { kind: 'served', attribute: 'title' },
  name: { kind: 'served', attribute: 'name' },
  code: { kind: 'text', attribute: 'code' },
  scope: { kind: 'text', attribute: 'scope', values: ['regional', 'bilateral'] },
  status: { kind: 'status', values: PROJECT_STATUSES },
  startDate: { kind: 'day', attribute: 'startDate' },
  endDate: { kind: 'day', attribute: 'endDate' },
  createdAt: { kind: 'instant', attribute: 'createdAt' },
  updatedAt: { kind: 'instant', attribute: 'updatedAt' },
  publishedAt: { kind: 'instant', attribute: 'publishedAt' },
  'countries.code': { kind: 'related', relation: 'countries', attribute: 'code' },
  'priorityArea.slug': { kind: 'related', relation: 'priorityArea', attribute: 'slug' },
  'subsector.slug': { kind: 'related', relation: 'subsector', attribute: 'slug' },
  'topics.slug': { kind: 'related', relation: 'topics', attribute: 'slug' },
} as const satisfies Record<string, FilterFieldKind>;

export type FilterField = keyof typeof FILTER_FIELDS;

/** Those that projects have. */
export const PROJECT_FILTERS: readonly FilterField[] = [
  'countries.code',
  'priorityArea.slug',
  'subsector.slug',
  'topics.slug',
  'status',
  'scope',
  'title',
  'slug',
  'legacyId',
  'documentId',
  'startDate',
  'endDate',
  'createdAt',
  'updatedAt',
  'publishedAt',
];

/** The field as its kind says, so that a `switch` on it closes. */
export function filterField(name: FilterField): FilterFieldKind {
  return FILTER_FIELDS[name];
}

export function isFilterField(path: string): path is FilterField {
  return Object.hasOwn(FILTER_FIELDS, path);
}
