import { errors } from '@strapi/utils';
import { DEFAULT_LOCALE } from '#domain/locale';
import { isRecord } from '#domain/records';
import { strapiServices } from '#strapi/services';

interface LocaleContext {
  params: { id?: string };
  request: { body?: unknown };
}

type Action = (ctx: LocaleContext) => Promise<unknown>;

interface Internationalization {
  controllers: { locales: Record<string, Action> };
}

/** Strapi's locales, but that the default one stays the one that all content is written in. */
export default function extend(plugin: Internationalization): Internationalization {
  const { locales } = plugin.controllers;
  const { createLocale, updateLocale } = locales;
  if (!createLocale || !updateLocale) throw new Error('This plugin makes and changes no locales');
  return {
    ...plugin,
    controllers: {
      ...plugin.controllers,
      locales: {
        ...locales,
        async createLocale(ctx) {
          await refuseOtherDefault(ctx);
          return createLocale(ctx);
        },
        async updateLocale(ctx) {
          await refuseOtherDefault(ctx);
          return updateLocale(ctx);
        },
      },
    },
  };
}

/**
 * Documents that have no version in the default locale can't be read: another one would hide most of them at once.
 * @throws ApplicationError whose words the panel shows
 */
async function refuseOtherDefault({ params, request: { body } }: LocaleContext): Promise<void> {
  // Strapi takes whatever is true-like.
  if (!isRecord(body) || !body['isDefault']) return;
  const code = params.id === undefined ? body['code'] : await codeOf(params.id);
  if (code === DEFAULT_LOCALE || code === null) return;
  throw new errors.ApplicationError(
    `The default locale stays “${DEFAULT_LOCALE}”: projects are written in it and translated from it. With “${String(code)}” as the default, every project that isn’t translated into it would vanish from the portal.`,
  );
}

/** Null where there is no such locale, which Strapi says. */
async function codeOf(id: string): Promise<string | null> {
  const locale = await strapiServices(strapi).locales.findById(Number(id));
  return locale?.code ?? null;
}
