import type { Core } from '@strapi/strapi';
import { strapiServices } from '#strapi/services';
import { DEFAULT_LOCALE } from '#domain/locale';
import { LOCALES } from './data/locales';
import { once } from './once';

/** Creates the locales that a portal starts with; Strapi itself has made the default one. */
export async function reconcileLocales(strapi: Core.Strapi): Promise<void> {
  const service = strapiServices(strapi).locales;
  for (const { code, name } of LOCALES) {
    await once(strapi, `locale:${code}`, async () => {
      if (!(await service.findByCode(code))) await service.create({ code, name });
    });
  }
  const chosen = await service.getDefaultLocale();
  if (chosen !== DEFAULT_LOCALE)
    strapi.log.error(
      `The default locale is “${chosen}”: projects are written in “${DEFAULT_LOCALE}” and translated from it. Set it back in Settings → Internationalization.`,
    );
}
