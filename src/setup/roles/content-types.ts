import type { UID } from '@strapi/strapi';

/** What editors and translators work on. */
export const CONTENT_TYPES = [
  'api::project.project',
  'api::country.country',
  'api::priority-area.priority-area',
  'api::subsector.subsector',
  'api::topic.topic',
  'api::info-sheet-template.info-sheet-template',
  'api::site.site',
] as const satisfies readonly UID.ContentType[];

/** Strapi's permissions for entries of a content type. */
export const CONTENT_ACTIONS = {
  read: 'plugin::content-manager.explorer.read',
  create: 'plugin::content-manager.explorer.create',
  update: 'plugin::content-manager.explorer.update',
  delete: 'plugin::content-manager.explorer.delete',
  publish: 'plugin::content-manager.explorer.publish',
} as const;

/** The media library, as editors need it. */
export const MEDIA_ACTIONS = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

/** Who changed what: of content, as far as its own permissions go. */
export const HISTORY_ACTIONS = ['plugin::history.read'];

/** The translation desk, whole: what may be written in it is a matter of the permissions on content. */
export const DESK_ACTIONS = [
  'plugin::translation-desk.read',
  'plugin::translation-desk.translate',
  'plugin::translation-desk.review',
  'plugin::translation-desk.glossary',
  'plugin::translation-desk.exchange',
];
