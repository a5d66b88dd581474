import type { Core } from '@strapi/strapi';
import { textDirection } from '#domain/text-direction';
import type { DeskLocale } from '#translation-desk/desk';
import type { Access } from '#translation-desk/access';
import { mayEditLocale } from '../../adapters/access';
import { targetLocales } from '../../adapters/locales';
import { queryProgress } from '../../adapters/progress-query';
import { translatableTypes } from '../../adapters/translatable-types';
import { toProgress } from '../../domain/state/progress';

/** The locales that the person may edit, each with how far it is. */
export async function listLocales(strapi: Core.Strapi, access: Access): Promise<DeskLocale[]> {
  const types = translatableTypes(strapi);
  const locales = (await targetLocales(strapi)).filter(({ code }) => mayEditLocale(access, types, code));
  return Promise.all(
    locales.map(async ({ code, name }) => {
      const readable = types.filter((type) => access.mayRead(type, code)).map(({ uid }) => uid);
      const progress = toProgress(await queryProgress(strapi, readable, code));
      return { code, name, direction: textDirection(code), progress };
    }),
  );
}
