/**
 * What a related document says of itself: an allow-list, so that a new attribute of a taxonomy
 * or of a project never leaks into every answer that mentions one.
 */
const PROJECTIONS: Record<string, Record<string, readonly string[]>> = {
  'api::project.project': {
    countries: ['code', 'name'],
    priorityArea: ['slug', 'name', 'description'],
    subsector: ['slug', 'name', 'description'],
    topics: ['slug', 'name', 'description'],
    relatedProjects: ['slug', 'title'],
  },
};

const BY_DEFAULT: readonly string[] = ['slug', 'code', 'name', 'title'];

/** The attributes read of the documents that `attribute` of `uid` relates to. */
export function projectionOf(uid: string, attribute: string): readonly string[] {
  return PROJECTIONS[uid]?.[attribute] ?? BY_DEFAULT;
}
