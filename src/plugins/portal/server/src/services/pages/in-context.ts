import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { Found } from '#portal/services';
import type { PageContext } from '../../domain/page-context';
import { toDocument, type Page } from '../../renderers/layout';
import { gonePage, missingPage } from '../../renderers/missing';
import { contextFor } from '../context';

/** A page, or where it is now, or that there is none any more, or that there is none. */
export type Looked =
  { page: Page; links?: Extract<Found, { kind: 'page' }>['links'] } | { location: string } | 'gone' | null;

/** What is found in a locale, as a document; null where the portal has no such locale. */
export async function inContext(
  strapi: Core.Strapi,
  locale: Locale,
  look: (context: PageContext) => Promise<Looked>,
): Promise<Found | null> {
  const context = await contextFor(strapi, locale);
  if (!context) return null;
  const looked = await look(context);
  if (!looked) return { kind: 'missing', locale, html: toDocument(missingPage(context), context) };
  if (looked === 'gone') return { kind: 'gone', locale, html: toDocument(gonePage(context), context) };
  if ('location' in looked) return { kind: 'moved', location: looked.location };
  const links = looked.links ?? [];
  return { kind: 'page', locale, html: toDocument(looked.page, context), links };
}
