import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import {
  CONTENT_ACTIONS,
  CONTENT_TYPES,
  DESK_ACTIONS,
  HISTORY_ACTIONS,
  MEDIA_ACTIONS,
} from './content-types';
import { allFields } from './fields';
import { ensureRole, grantNewFields, grantNewLocales, grantOnce, type Grant } from './grant';
import { localeCodes } from '../locale-codes';

/** Strapi makes this role at its first start, without the locales: they are granted here. */
const EDITOR = {
  code: 'strapi-editor',
  name: 'Editor',
  description: 'Writes, translates and publishes all content',
};

/** The `Editor` role: everything on every content type, in every locale, those added later included. */
export async function reconcileEditorRole(strapi: Core.Strapi): Promise<void> {
  const role = await ensureRole(strapi, EDITOR);
  if (!role) return;
  const grants = editorGrants(strapi, await localeCodes(strapi));
  await grantOnce(strapi, role, EDITOR.code, grants);
  await grantNewLocales(strapi, role, EDITOR.code, grants);
  await grantNewFields(strapi, role, EDITOR.code, grants);
}

function editorGrants(strapi: Core.Strapi, locales: Locale[]): Grant[] {
  const onContent = CONTENT_TYPES.flatMap((subject): Grant[] => {
    const fields = allFields(strapi, subject);
    const { read, create, update, delete: remove, publish } = CONTENT_ACTIONS;
    const withFields = [read, create, update].map((action) => ({
      action,
      subject,
      properties: { fields, locales },
    }));
    const { draftAndPublish } = strapi.contentType(subject).options ?? {};
    const whole = draftAndPublish ? [remove, publish] : [remove];
    return [...withFields, ...whole.map((action) => ({ action, subject, properties: { locales } }))];
  });
  return [
    ...onContent,
    ...MEDIA_ACTIONS.map((action) => ({ action })),
    ...[...DESK_ACTIONS, ...HISTORY_ACTIONS].map((action) => ({ action })),
    { action: 'plugin::info-sheet.read' },
    { action: 'plugin::info-sheet.bulk-download' },
  ];
}
