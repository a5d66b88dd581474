import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { DEFAULT_LOCALE } from '#domain/locale';
import { CONTENT_ACTIONS, CONTENT_TYPES, DESK_ACTIONS, HISTORY_ACTIONS } from './content-types';
import { allFields, localizedFields } from './fields';
import { ensureRole, grantNewFields, grantNewLocales, grantOnce, type Grant } from './grant';
import { localeCodes } from '../locale-codes';

/** A `Translator (xx)` role for each locale but the default one: reads everything, writes the texts of its own. */
export async function reconcileTranslatorRoles(strapi: Core.Strapi): Promise<void> {
  const locales = await localeCodes(strapi);
  for (const locale of locales.filter((other) => other !== DEFAULT_LOCALE)) {
    const code = `translator-${locale.toLowerCase()}`;
    const role = await ensureRole(strapi, {
      code,
      name: `Translator (${locale})`,
      description: `Reads everything, writes the texts in ${locale}`,
    });
    if (!role) continue;
    const grants = translatorGrants(strapi, locale, locales);
    await grantOnce(strapi, role, code, grants);
    await grantNewLocales(strapi, role, code, grants);
    await grantNewFields(strapi, role, code, grants);
  }
}

function translatorGrants(strapi: Core.Strapi, locale: Locale, locales: Locale[]): Grant[] {
  const onContent = CONTENT_TYPES.flatMap((subject): Grant[] => [
    {
      action: CONTENT_ACTIONS.read,
      subject,
      properties: { fields: allFields(strapi, subject), locales },
    },
    // Strapi asks for “create” where a document gets its first row in a locale;
    // src/rules/locale-access.ts sees to it that no new document comes of it.
    ...[CONTENT_ACTIONS.create, CONTENT_ACTIONS.update].map((action) => ({
      action,
      subject,
      properties: { fields: localizedFields(strapi, subject), locales: [locale] },
    })),
  ]);
  return [
    ...onContent,
    ...[...DESK_ACTIONS, ...HISTORY_ACTIONS].map((action) => ({ action })),
    { action: 'plugin::upload.read' },
    { action: 'plugin::info-sheet.read' },
  ];
}
