import type { CalendarDay } from '#domain/calendar-day';
import type { Locale } from '#domain/locale';
import type { StatusOverride } from '#domain/project-status';
import { isEmptyText } from '#domain/is-empty-text';

/** The relations that projects are filtered and counted by, each with what a term is called by. */
export const LISTED_RELATIONS = {
  countries: 'code',
  priorityArea: 'slug',
  subsector: 'slug',
  topics: 'slug',
} as const;

export type ListedRelation = keyof typeof LISTED_RELATIONS;
export const RELATION_NAMES = Object.keys(LISTED_RELATIONS) as ListedRelation[];

export interface Place {
  longitude: number;
  latitude: number;
}

/** What is shared by a project's versions, read from the one that is its base. Times are milliseconds. */
interface Facts {
  slug: string | null;
  legacyId: string | null;
  scope: string | null;
  statusOverride: StatusOverride | null;
  startDate: CalendarDay | null;
  endDate: CalendarDay | null;
  createdAt: number | null;
  publishedAt: number | null;
  places: readonly Place[];
}

/** A row of a project as lists need it; `linked` are the numbers of the terms' rows. */
export interface ListedRow extends Facts {
  documentId: string;
  locale: Locale;
  title: string | null;
  updatedAt: number;
  linked: Readonly<Record<ListedRelation, readonly number[]>>;
}

/** A project as a list may show it: one version as its base. Of its terms it has the number of their set. */
export interface Listed extends Facts, Readonly<Record<ListedRelation, number>> {
  project: ListedProject;
  /** The locale's number. */
  locale: number;
}

/** What lists are made of, of one project; locales go by number. */
export interface ListedProject {
  documentId: string;
  /** By locale; null: it has none to read there. */
  titles: readonly (string | null)[];
  /** The titles as a search has them, each folded when it is first asked for: that takes long. */
  folded: (string | undefined)[] | null;
  /** By locale, in milliseconds; `NO_VERSION` where there is none. */
  changedAt: readonly number[];
  /** The default locale's version alone where there is one, for then no other is ever the base. */
  bases: readonly Listed[];
}

export const NO_VERSION = -1;

/** Numbers for what repeats: locales, and sets of terms. */
export interface Numbers {
  ofLocale(locale: Locale): number;
  ofTerms(relation: ListedRelation, rows: readonly number[]): number;
  /** The same text as others have it: thousands of projects begin on the same few days. */
  shared(text: string | null): string | null;
}

/** The rows that a project may have as its base. */
export function baseRows<Row extends { locale: Locale }>(
  rows: readonly Row[],
  defaultLocale: Locale,
): readonly Row[] {
  const own = rows.filter(({ locale }) => locale === defaultLocale);
  return own.length > 0 ? own : rows;
}

/** All rows of a document as the project that lists know; there is at least one. */
export function toListedProject(
  documentId: string,
  rows: readonly ListedRow[],
  { defaultLocale, numbers }: { defaultLocale: Locale; numbers: Numbers },
): ListedProject {
  const locales = rows.map(({ locale }) => numbers.ofLocale(locale));
  const titles = new Array<string | null>(Math.max(...locales) + 1).fill(null);
  const changedAt = new Array<number>(titles.length).fill(NO_VERSION);
  rows.forEach(({ title, updatedAt }, index) => {
    const locale = locales[index] ?? 0;
    titles[locale] = isEmptyText(title) ? null : title;
    changedAt[locale] = updatedAt;
  });
  const bases: Listed[] = [];
  const project: ListedProject = { documentId, titles, folded: null, changedAt, bases };
  for (const row of baseRows(rows, defaultLocale)) bases.push(toListed(project, row, numbers));
  return project;
}

function toListed(project: ListedProject, row: ListedRow, numbers: Numbers): Listed {
  const { slug, legacyId, scope, statusOverride, startDate, endDate, createdAt, publishedAt, places } = row;
  return {
    project,
    locale: numbers.ofLocale(row.locale),
    slug,
    legacyId,
    scope: numbers.shared(scope),
    statusOverride,
    startDate: numbers.shared(startDate),
    endDate: numbers.shared(endDate),
    createdAt,
    publishedAt,
    places,
    countries: numbers.ofTerms('countries', row.linked.countries),
    priorityArea: numbers.ofTerms('priorityArea', row.linked.priorityArea),
    subsector: numbers.ofTerms('subsector', row.linked.subsector),
    topics: numbers.ofTerms('topics', row.linked.topics),
  };
}
