import type { Core } from '@strapi/strapi';
import { PROJECT_TYPES } from '#catalogue/content-types';
import { servedLocale } from '#domain/fallbacks';
import type { Locale } from '#domain/locale';
import { TERM_KEYS } from '#domain/terms';
import { toLang } from '#print/phrase';
import type { TermKind } from '#portal/services';
import { addresses } from '../../domain/address';
import { EVERYTHING, withFilter } from '../../domain/list-query';
import type { PageContext } from '../../domain/page-context';
import { toTerm } from '../../domain/read-term';
import { TERM_KINDS } from '../../domain/term-kinds';
import { mapPicture } from '../../renderers/map';
import { termPage } from '../../renderers/term';
import { getDocument, listProjects } from '../ask';
import { countryId, portalMap } from '../maps';
import { onceWhileSame } from '../once-while-same';
import type { Looked } from './in-context';

/** Projects that it shows; the list has them all. */
const SHOWN = 12;

/** A term by its code or slug, and what that is today; null where there is none. */
export async function findTerm(
  strapi: Core.Strapi,
  { kind, key }: { kind: TermKind; key: string },
  reading: { locale: Locale; asOf: Date },
) {
  const { uid } = TERM_KINDS[kind];
  const attribute = TERM_KEYS[uid];
  const found = await getDocument(strapi, uid, { attribute, value: key }, reading);
  if (!found?.data) return null;
  const document = toTerm(found.data);
  return { document, own: document[attribute] ?? key };
}

/** Each is a few codes. */
const LANGUAGES = { name: 'languages of terms', types: [...PROJECT_TYPES, 'plugin::i18n.locale'], max: 1000 };

/** The locales of the portal that a term is called something of their own in. */
function languagesOf(
  strapi: Core.Strapi,
  { kind, key }: { kind: TermKind; key: string },
  { locales }: PageContext,
  asOf: Date,
): Promise<Locale[]> {
  return onceWhileSame(strapi, LANGUAGES, `${kind} ${key}`, async () => {
    const found: Locale[] = [];
    for (const locale of locales) {
      const term = await findTerm(strapi, { kind, key }, { locale, asOf });
      if (term && servedLocale(term.document, 'name') === locale) found.push(locale);
    }
    return found;
  });
}

/** The page of a country, area, subsector or topic, or where it is now. */
export async function lookUpTerm(
  strapi: Core.Strapi,
  context: PageContext,
  { kind, key }: { kind: TermKind; key: string },
  asOf: Date,
): Promise<Looked> {
  const { locale } = context;
  const found = await findTerm(strapi, { kind, key }, { locale, asOf });
  if (!found) return null;
  const { own, document } = found;
  const { name, description } = document;
  if (own !== key) return { location: addresses.term(locale, kind, own) };
  const { filter } = TERM_KINDS[kind];
  const listing = await listProjects(strapi, withFilter(EVERYTHING, filter, [key]), {
    locale,
    asOf,
    pageSize: SHOWN,
    facets: [],
  });
  const id = kind === 'countries' ? countryId(key) : null;
  const base = id === null ? null : await portalMap(strapi, asOf);
  const page = termPage(
    {
      kind,
      key,
      name: { text: name ?? key, ...toLang(servedLocale(document, 'name')) },
      language: servedLocale(document, 'name'),
      languages: await languagesOf(strapi, { kind, key }, context, asOf),
      description: description
        ? { text: description, ...toLang(servedLocale(document, 'description')) }
        : null,
      projects: listing.projects,
      total: listing.total,
      map:
        base && id !== null ? mapPicture({ base, label: name ?? key, highlighted: [id], markers: [] }) : '',
    },
    context,
  );
  return { page };
}
