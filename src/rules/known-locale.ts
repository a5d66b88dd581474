import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/**
 * Refuses a write to a locale that doesn't exist: Strapi's content API would make an orphan row.
 * @throws ValidationError naming the locale and those there are
 */
export async function assertKnownLocale(strapi: Core.Strapi, locale: string): Promise<void> {
  const rows: { code: string }[] = await strapi.db
    .query('plugin::i18n.locale')
    .findMany({ select: ['code'], orderBy: { code: 'asc' } });
  const known = rows.map(({ code }) => code);
  if (known.includes(locale)) return;
  throw new errors.ValidationError(`There is no locale “${locale}”; the locales are ${known.join(', ')}`, {
    errors: [
      {
        path: ['locale'],
        message: `Unknown locale; use one of ${known.join(', ')}`,
        name: 'ValidationError',
      },
    ],
  });
}
