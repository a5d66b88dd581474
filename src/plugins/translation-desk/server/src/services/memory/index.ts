import type { Core } from '@strapi/strapi';
import { groupBy } from '#domain/group-by';
import type { MemoryService } from '#translation-desk/services';
import { mayEditLocale } from '../../adapters/access';
import { currentActor } from '#access/current-actor';
import { targetLocales } from '../../adapters/locales';
import { memoryStore } from '../../adapters/memory-store';
import { translatableTypes } from '../../adapters/translatable-types';
import { READING_LIMITS } from '../../exchange/limits';
import { parseTmx } from '../../exchange/tmx/parse';
import { exportMemory } from './export-memory';

export const memory = ({ strapi }: { strapi: Core.Strapi }): MemoryService => ({
  exportTmx: (access, locale) => exportMemory(strapi, access, locale),

  async importTmx(access, bytes) {
    const types = translatableTypes(strapi);
    const locales = (await targetLocales(strapi)).map(({ code }) => code);
    const mine = locales.filter((locale) => mayEditLocale(access, types, locale));
    const { pairs, leftOut, problem } = parseTmx(bytes, mine, READING_LIMITS);
    const byLocale = groupBy(pairs, ({ locale }) => locale);
    const by = currentActor(strapi);
    await strapi.db.transaction(async () => {
      for (const [locale, some] of byLocale) await memoryStore(strapi).add(locale, some, by);
    });
    const kept = Object.fromEntries([...byLocale].map(([locale, some]) => [locale, some.length]));
    return { kept, leftOut, problem };
  },
});
