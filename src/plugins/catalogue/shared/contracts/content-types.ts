/** The content types that a localized project is read from: itself, what it relates to, and the files of its components. */
export const PROJECT_TYPES = [
  'api::project.project',
  'api::country.country',
  'api::priority-area.priority-area',
  'api::subsector.subsector',
  'api::topic.topic',
  'plugin::upload.file',
] as const;
