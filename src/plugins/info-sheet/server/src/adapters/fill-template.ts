import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '#domain/locale';
import type { SheetLabels } from '#info-sheet/template';
import { DEFAULT_FACTS, DEFAULT_SECTIONS } from '../domain/default-template';
import { SHEET_LABELS } from '../domain/labels';

const TEMPLATE = 'api::info-sheet-template.info-sheet-template';

/** Fills the info-sheet template with the product's own labels, in every locale they are there for, where it is empty. */
export async function fillTemplate(strapi: Core.Strapi): Promise<void> {
  if (await strapi.db.query(TEMPLATE).count()) return;
  const locales: { code: string }[] = await strapi.db
    .query('plugin::i18n.locale')
    .findMany({ select: ['code'] });
  await strapi.db.transaction(async () => {
    const { documentId } = await strapi.documents(TEMPLATE).create({
      locale: DEFAULT_LOCALE,
      data: {
        ...toData(SHEET_LABELS.en),
        facts: toEntries(DEFAULT_FACTS),
        sections: toEntries(DEFAULT_SECTIONS),
      },
    });
    for (const [locale, labels] of Object.entries(SHEET_LABELS)) {
      if (locale === DEFAULT_LOCALE || !locales.some(({ code }) => code === locale)) continue;
      await strapi.documents(TEMPLATE).update({ documentId, locale, data: toData(labels) });
    }
  });
}

function toData({ facts, sections, statuses, scopes, ...texts }: SheetLabels) {
  return {
    ...texts,
    factLabels: facts,
    sectionLabels: sections,
    statusLabels: statuses,
    scopeLabels: scopes,
  };
}

function toEntries<Key extends string>(keys: readonly Key[]): { key: Key }[] {
  return keys.map((key) => ({ key }));
}
