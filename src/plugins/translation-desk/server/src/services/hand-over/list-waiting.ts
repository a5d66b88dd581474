import type { Core } from '@strapi/strapi';
import type { Access } from '#translation-desk/access';
import type { WaitingResponse } from '#translation-desk/hand-over';
import { handOverStore } from '../../adapters/hand-over-store';
import { targetLocales } from '../../adapters/locales';
import { findTranslatableType } from '../../adapters/translatable-types';

/** How many documents somebody said are translated that the person may publish, by locale; locales without any aren't there. */
export async function listWaiting(strapi: Core.Strapi, access: Access): Promise<WaitingResponse['data']> {
  const ready = await handOverStore(strapi).readReady();
  const locales = await targetLocales(strapi);
  return locales.flatMap(({ code, name }) => {
    const documents = ready.filter(({ ofType, inLocale }) => {
      const type = findTranslatableType(strapi, ofType);
      return inLocale === code && type !== null && access.mayPublish(type, code);
    }).length;
    return documents === 0 ? [] : [{ locale: code, name, documents }];
  });
}
