/**
 * The content types that a localized project is read from: itself, what it relates to, and the files of its components,
 * and what of its rich texts was translated from what.
 */
export const PROJECT_TYPES = [
  'api::project.project',
  'api::country.country',
  'api::priority-area.priority-area',
  'api::subsector.subsector',
  'api::topic.topic',
  'plugin::upload.file',
  'plugin::catalogue.counterpart-line',
] as const;
