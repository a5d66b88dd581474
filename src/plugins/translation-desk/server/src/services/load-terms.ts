import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import { isRecord } from '#domain/records';
import type { DeskTerm } from '#translation-desk/term';
import type { Access } from '#translation-desk/access';
import { glossaryStore } from '../adapters/glossary-store';
import { mayReadTitle } from '../adapters/access';
import { foldTerm } from '../domain/glossary/fold-term';
import { translatableTypes } from '../adapters/translatable-types';

/** The glossary's terms alone. */
export async function loadOwnTerms(strapi: Core.Strapi, locale: Locale): Promise<DeskTerm[]> {
  const terms = await glossaryStore(strapi).read(locale);
  return terms.map(({ source, target, note, forbidden }) => ({
    source,
    target,
    note,
    forbidden,
    isOwn: true,
  }));
}

/** What translators should call things: the glossary's terms, then the taxonomies' names. */
export async function loadTerms(strapi: Core.Strapi, access: Access, locale: Locale): Promise<DeskTerm[]> {
  const glossary = await loadOwnTerms(strapi, locale);
  const known = new Set(glossary.map(({ source }) => foldTerm(source)));
  const names = await loadNames(strapi, access, locale);
  return [...glossary, ...names.filter(({ source }) => !known.has(foldTerm(source)))];
}

/**
 * The names of countries, areas and topics as the taxonomies, which are the collections without drafts, have them in
 * the locale; those that the person may read.
 */
async function loadNames(strapi: Core.Strapi, access: Access, locale: Locale): Promise<DeskTerm[]> {
  const taxonomies = translatableTypes(strapi).filter(
    (type) => type.kind === 'collectionType' && !type.draftAndPublish && mayReadTitle(access, type, locale),
  );
  const found = await Promise.all(
    taxonomies.map(async ({ uid, titleField }) => {
      const rows: unknown[] = await strapi.db.query(uid).findMany({
        where: { locale: { $in: [DEFAULT_LOCALE, locale] } },
        select: ['documentId', 'locale', titleField ?? 'id'],
      });
      return pairNames(rows.filter(isRecord), titleField ?? 'id', locale);
    }),
  );
  return found.flat();
}

function pairNames(rows: readonly Record<string, unknown>[], field: string, locale: Locale): DeskTerm[] {
  const targets = new Map(
    rows.filter((row) => row['locale'] === locale).map((row) => [row['documentId'], row[field]]),
  );
  return rows
    .filter((row) => row['locale'] === DEFAULT_LOCALE)
    .flatMap((row) => {
      const source = row[field];
      const target = targets.get(row['documentId']);
      return typeof source === 'string' && source !== '' && typeof target === 'string' && target !== ''
        ? [{ source, target, note: '', forbidden: [], isOwn: false }]
        : [];
    });
}
