/** What is recorded besides content: rows of Strapi's own, by their numbers, of which these columns and no others. */
export interface Thing {
  uid: string;
  /** An allow-list: hashes, keys and passwords are never read. */
  fields: readonly string[];
  /** Relations whose numbers are kept. */
  links?: readonly string[];
  parts?: readonly Part[];
  /** Where rows go by a name of theirs. */
  key?: string;
  /** Whether one of that name is recorded. */
  has?(key: string): boolean;
}

/** Rows of another type that are part of it, such as the permissions of a role. */
export interface Part {
  uid: string;
  /** The relation that leads to what they are part of. */
  owner: string;
  /** The field that they are kept as. */
  as: string;
  fields: readonly string[];
}

const GRANTED = ['action', 'subject', 'properties', 'conditions'] as const;

export const THINGS: readonly Thing[] = [
  {
    uid: 'plugin::upload.file',
    fields: [
      'name',
      'alternativeText',
      'caption',
      'focalPoint',
      'width',
      'height',
      'formats',
      'hash',
      'ext',
      'mime',
      'size',
      'url',
      'provider',
      'folderPath',
    ],
  },
  { uid: 'plugin::i18n.locale', fields: ['code', 'name'] },
  {
    uid: 'admin::role',
    fields: ['name', 'code', 'description'],
    parts: [{ uid: 'admin::permission', owner: 'role', as: 'permissions', fields: GRANTED }],
  },
  // Who somebody is isn't kept: only what they may do.
  { uid: 'admin::user', fields: ['isActive', 'blocked'], links: ['roles'] },
  {
    uid: 'admin::api-token',
    fields: ['name', 'description', 'kind', 'type', 'lifespan', 'expiresAt'],
    parts: [
      { uid: 'admin::api-token-permission', owner: 'token', as: 'permissions', fields: ['action'] },
      { uid: 'admin::permission', owner: 'apiToken', as: 'adminPermissions', fields: GRANTED },
    ],
  },
  {
    uid: 'admin::transfer-token',
    fields: ['name', 'description', 'lifespan', 'expiresAt'],
    parts: [
      { uid: 'admin::transfer-token-permission', owner: 'token', as: 'permissions', fields: ['action'] },
    ],
  },
  {
    uid: 'plugin::users-permissions.role',
    fields: ['name', 'description', 'type'],
    parts: [
      { uid: 'plugin::users-permissions.permission', owner: 'role', as: 'permissions', fields: ['action'] },
    ],
  },
  { uid: 'strapi::core-store', fields: ['value'], key: 'key', has: (key) => SETTINGS.test(key) },
];

/** What people set; Strapi and the product remember much else in the same table. */
const SETTINGS =
  /^(plugin_(content_manager_configuration|upload_(settings|view_configuration)|users-permissions_(advanced|email|grant)|i18n_default_locale)|core_admin_(auth|project-settings))/;
