export const PROJECT_UID = 'api::project.project';

/** The template of info sheets, which has the words for values of facets too. */
export const TEMPLATE_UID = 'api::info-sheet-template.info-sheet-template';

/**
 * The content types that a localized project is read from: itself, what it relates to, and the files of its components,
 * and what of its rich texts was translated from what.
 */
export const PROJECT_TYPES = [
  PROJECT_UID,
  'api::country.country',
  'api::priority-area.priority-area',
  'api::subsector.subsector',
  'api::topic.topic',
  'plugin::upload.file',
  'plugin::catalogue.counterpart-line',
] as const;
