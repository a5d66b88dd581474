/**
 * What anybody may do without signing in: the portal grants these to the public role. Each is called `find` or `findOne`,
 * by which Strapi knows what a read-only token may do.
 */
export const PUBLIC_ACTIONS = [
  'plugin::catalogue.project.find',
  'plugin::catalogue.project.findOne',
  'plugin::catalogue.map.find',
  'plugin::catalogue.country.find',
  'plugin::catalogue.country.findOne',
  'plugin::catalogue.priority-area.find',
  'plugin::catalogue.priority-area.findOne',
  'plugin::catalogue.subsector.find',
  'plugin::catalogue.subsector.findOne',
  'plugin::catalogue.topic.find',
  'plugin::catalogue.topic.findOne',
  'plugin::catalogue.site.find',
] as const;

/** What `status=draft` takes besides: never granted to the public; a read-only API token has it. */
export const DRAFT_ACTION = 'plugin::catalogue.draft.find';
