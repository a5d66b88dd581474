import type { Core, UID } from '@strapi/strapi';
import type { Ability } from '#domain/ability';
import type { Locale } from '#domain/locale';
import type { Model, ViewConfiguration } from './view-configuration';

/**
 * Strapi's own services, as far as they are asked for here: it gives each by a name, as `any`, and so that name and this
 * type stand together in one place.
 */
export interface StrapiServices {
  /** `admin::permission` */
  permissions: {
    actionProvider: { registerMany(actions: readonly AdminAction[]): Promise<unknown> };
    createPermissionsManager(options: { ability: Ability; model: string }): {
      /** An entry as `ability.can` takes what it is asked about. */
      toSubject(entity: object, uid: string): unknown;
    };
    engine: { generateUserAbility(user: object): Promise<Ability> };
  };
  /** `admin::role` */
  roles: {
    create(role: { name: string; code: string }): Promise<{ id: number }>;
    /** Besides those it has. */
    addPermissions(roleId: number, permissions: readonly AdminPermission[]): Promise<unknown>;
    /** In place of those it has. */
    assignPermissions(roleId: number, permissions: readonly AdminPermission[]): Promise<unknown>;
  };
  /** `admin::user` */
  users: {
    create(user: Record<string, unknown>): Promise<{ id: number }>;
    updateById(id: number, user: Record<string, unknown>): Promise<unknown>;
    deleteById(id: number): Promise<unknown>;
  };
  /** `admin::api-token` */
  apiTokens: { create(token: Record<string, unknown>): Promise<{ accessKey: string }> };
  /** `locales` of i18n */
  locales: {
    find(): Promise<I18nLocale[]>;
    findByCode(code: Locale): Promise<I18nLocale | null>;
    findById(id: number): Promise<I18nLocale | null>;
    create(locale: { code: Locale; name: string }): Promise<I18nLocale>;
    delete(locale: { id: number }): Promise<unknown>;
    getDefaultLocale(): Promise<Locale>;
  };
  /** `email` of the plugin for mail */
  email: { send(message: { to: string; subject: string; text: string; html: string }): Promise<unknown> };
  /** `permissions` of i18n */
  localePermissions: { actions: { syncSuperAdminPermissionsWithLocales(): Promise<void> } };
  /** `content-types` of the content manager */
  contentTypeViews: ViewService & { findContentType(uid: string): Model };
  /** `components` of the content manager */
  componentViews: ViewService & { findComponent(uid: string): Model };
  /** `permission-checker` of the content manager */
  permissionChecker: {
    create(options: { userAbility: Ability; model: string }): {
      can: {
        create(entity: object): boolean;
        read(entity: object): boolean;
        publish(entity: object): boolean;
      };
    };
  };
  /** `upload` */
  upload: {
    upload(file: UploadedFile): Promise<[{ id: number }]>;
    replace(
      id: number,
      request: { data: { fileInfo: object }; file: UploadedFile['files'] },
    ): Promise<unknown>;
    getSettings(): Promise<UploadSettings | null>;
    setSettings(settings: UploadSettings): Promise<unknown>;
  };
  /** `provider` of the plugin for uploads: hands a file to where files are kept, and says in it where that is */
  uploadProvider: { upload(file: object): Promise<void> };
  /** `permission` of Users & Permissions */
  endUserPermissions: { findPublicPermissions(): Promise<unknown[]> };
  /** `user` of Users & Permissions */
  endUsers: { add(user: Record<string, unknown>): Promise<unknown> };
}

/** What an administrator may grant in the roles of the panel. */
export interface AdminAction {
  section: string;
  displayName: string;
  uid: string;
  pluginName: string;
}

export interface AdminPermission {
  action: string;
  subject?: string | null;
  properties?: object;
  conditions?: readonly string[];
  actionParameters?: object;
}

export interface I18nLocale {
  id: number;
  code: Locale;
  name: string;
}

/** How the content manager keeps the looks of forms and lists. */
export interface ViewService {
  findConfiguration(model: object): Promise<ViewConfiguration>;
  updateConfiguration(model: Model, configuration: ViewConfiguration): Promise<unknown>;
  syncConfigurations(): Promise<unknown>;
}

/** What the library's page of settings has. */
export interface UploadSettings {
  sizeOptimization?: boolean;
  responsiveDimensions?: boolean;
  autoOrientation?: boolean;
  aiMetadata?: boolean;
}

interface UploadedFile {
  data: { fileInfo: { name: string } };
  files: { filepath: string; originalFilename: string; mimetype: string; size: number };
}

type Name = keyof StrapiServices;

export function strapiServices(strapi: Core.Strapi): StrapiServices {
  const own = <Service extends Name>(uid: UID.Service) => strapi.service(uid) as StrapiServices[Service];
  const of = <Service extends Name>(plugin: string, name: string) =>
    strapi.plugin(plugin).service<StrapiServices[Service]>(name);
  return {
    get permissions() {
      return own<'permissions'>('admin::permission');
    },
    get roles() {
      return own<'roles'>('admin::role');
    },
    get users() {
      return own<'users'>('admin::user');
    },
    get apiTokens() {
      return own<'apiTokens'>('admin::api-token');
    },
    get locales() {
      return of<'locales'>('i18n', 'locales');
    },
    get email() {
      return of<'email'>('email', 'email');
    },
    get localePermissions() {
      return of<'localePermissions'>('i18n', 'permissions');
    },
    get contentTypeViews() {
      return of<'contentTypeViews'>('content-manager', 'content-types');
    },
    get componentViews() {
      return of<'componentViews'>('content-manager', 'components');
    },
    get permissionChecker() {
      return of<'permissionChecker'>('content-manager', 'permission-checker');
    },
    get upload() {
      return of<'upload'>('upload', 'upload');
    },
    get uploadProvider() {
      return of<'uploadProvider'>('upload', 'provider');
    },
    get endUserPermissions() {
      return of<'endUserPermissions'>('users-permissions', 'permission');
    },
    get endUsers() {
      return of<'endUsers'>('users-permissions', 'user');
    },
  };
}
