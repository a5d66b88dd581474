import { useQueryParams, withEncodedUserParams } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { calendarDay } from '#domain/calendar-day';
import { isRecord, toRecords } from '#domain/records';
import { PROJECT_STATUSES, type ProjectStatus } from '#domain/project-status';
import { readStatusFilter, toStatusFilter, type Condition } from './status-filter';

/** A relation that the list is filtered by, and the attribute of its target that says which. */
export const RELATION_FILTERS = {
  countries: 'code',
  priorityArea: 'documentId',
  topics: 'documentId',
} as const;
export type RelationFilter = keyof typeof RELATION_FILTERS;

interface ListQuery {
  filters?: { $and?: unknown };
}

export interface ProjectFilters {
  status: ProjectStatus | null;
  valueOf(relation: RelationFilter): string | null;
  changeStatus(status: string | null): void;
  change(relation: RelationFilter, value: string | null): void;
}

/** The list's own filters beside those that Strapi's dialogue makes, in the page's address with them. */
export function useProjectFilters(): ProjectFilters {
  const [{ query }, setQuery] = useQueryParams<ListQuery>();
  const conditions = toRecords(query.filters?.$and);
  const today = calendarDay(new Date());
  const asked = conditions.map(readStatusFilter).find((found) => found !== null) ?? null;
  const replace = (isOld: (condition: Condition) => boolean, added: Condition | null) => {
    const kept = conditions.filter((condition) => !isOld(condition));
    const filters = { $and: added ? [...kept, added] : kept };
    setQuery(withEncodedUserParams(query, { filters, page: 1 }));
  };
  const isStatus = (condition: Condition) => readStatusFilter(condition) !== null;

  // An address that was kept since yesterday asks for yesterday's status.
  const isOld = asked !== null && asked.day !== null && asked.day !== today;
  useEffect(() => {
    if (isOld) replace(isStatus, toStatusFilter(asked.status, today));
  }, [isOld]);

  return {
    status: asked?.status ?? null,
    valueOf: (relation) => conditions.map((one) => valueIn(one, relation)).find(Boolean) ?? null,
    changeStatus(status) {
      const wanted = PROJECT_STATUSES.find((each) => each === status);
      replace(isStatus, wanted ? toStatusFilter(wanted, today) : null);
    },
    change(relation, value) {
      const added = value === null ? null : { [relation]: { [RELATION_FILTERS[relation]]: { $eq: value } } };
      replace((condition) => valueIn(condition, relation) !== null, added);
    },
  };
}

/** What a condition of ours asks of a relation; null: it is about something else, or of Strapi's making. */
function valueIn(condition: Condition, relation: RelationFilter): string | null {
  const target = condition[relation];
  const attribute = isRecord(target) ? target[RELATION_FILTERS[relation]] : null;
  return isRecord(attribute) && typeof attribute.$eq === 'string' ? attribute.$eq : null;
}
