import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '#domain/locale';
import type { GlossaryService } from '#translation-desk/services';
import { mayEditLocale } from '../../adapters/access';
import { currentActor } from '#access/current-actor';
import { glossaryStore } from '../../adapters/glossary-store';
import { assertTargetLocale } from '../../adapters/locales';
import { translatableTypes } from '../../adapters/translatable-types';
import { serializeTbx } from '../../exchange/tbx/serialize';
import { loadTerms } from '../load-terms';

export const glossary = ({ strapi }: { strapi: Core.Strapi }): GlossaryService => {
  const store = glossaryStore(strapi);
  return {
    async list(locale) {
      await assertTargetLocale(strapi, locale);
      return store.read(locale);
    },
    mayEdit: (access, locale) =>
      access.mayEditGlossary && mayEditLocale(access, translatableTypes(strapi), locale),
    async put(locale, term) {
      await assertTargetLocale(strapi, locale);
      await strapi.db.transaction(() => store.put(locale, term, currentActor(strapi)));
      return store.read(locale);
    },
    async remove(locale, id) {
      await store.remove(locale, id);
      return store.read(locale);
    },
    async exportTbx(access, locale) {
      await assertTargetLocale(strapi, locale);
      const text = serializeTbx(await loadTerms(strapi, access, locale), DEFAULT_LOCALE, locale);
      return { name: `${locale}.tbx`, mime: 'application/x-tbx', bytes: Buffer.from(text) };
    },
  };
};
