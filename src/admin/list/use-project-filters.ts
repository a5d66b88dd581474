import { useQueryParams, withEncodedUserParams } from '@strapi/strapi/admin';
import { isRecord, toRecords } from '#domain/records';
import { PROJECT_STATUSES, type ProjectStatus } from '#domain/project-status';

/** A condition as the content manager's address has it, where every value is text. */
type Condition = Record<string, unknown>;

/** A relation that the list is filtered by, and the attribute of its target that says which. */
export const RELATION_FILTERS = {
  countries: 'code',
  priorityArea: 'documentId',
  topics: 'documentId',
} as const;
export type RelationFilter = keyof typeof RELATION_FILTERS;

interface ListQuery {
  filters?: { $and?: unknown };
  /** What stands in a part of its own here is a parameter of the list's request. */
  plugins?: { fiche?: { projectStatus?: string } };
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
  const { fiche, ...others } = query.plugins ?? {};
  const toStatus = (wanted: string | null | undefined) =>
    PROJECT_STATUSES.find((status) => status === wanted) ?? null;
  const replace = (isOld: (condition: Condition) => boolean, added: Condition | null) => {
    const kept = conditions.filter((condition) => !isOld(condition));
    const filters = { $and: added ? [...kept, added] : kept };
    setQuery(withEncodedUserParams(query, { filters, page: 1 }));
  };

  return {
    status: toStatus(fiche?.projectStatus),
    valueOf: (relation) => conditions.map((one) => valueIn(one, relation)).find(Boolean) ?? null,
    changeStatus(status) {
      const projectStatus = toStatus(status);
      const plugins = projectStatus ? { ...others, fiche: { projectStatus } } : others;
      setQuery(withEncodedUserParams(query, { plugins, page: 1 }));
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
