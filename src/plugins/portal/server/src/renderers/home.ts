import type { FacetValue } from '#catalogue/content-api';
import { servedLocale } from '#domain/fallbacks';
import { element } from '#print/html/element';
import { escapeText } from '#print/html/escape';
import { inLang } from '#print/html/lang';
import { toLang } from '#print/phrase';
import { addresses } from '../domain/address';
import { EVERYTHING, toQueryString, withFilter } from '../domain/list-query';
import type { ListedProject } from '../domain/listed-project';
import { phraseAt, type PageContext } from '../domain/page-context';
import { cardsOf } from './card';
import type { Page } from './layout';
import { richText } from './rich-text';
import { link, say, section } from './words';

export interface Home {
  newest: readonly ListedProject[];
  ongoing: readonly ListedProject[];
  areas: readonly FacetValue[];
  countries: readonly FacetValue[];
  map: string;
}

/** What the portal is, what is new, and the ways into it. */
export function homePage(home: Home, context: PageContext): Page {
  const { labels, site, locale } = context;
  const name = phraseAt(site, 'name', site.name);
  const tagline = phraseAt(site, 'tagline', site.tagline);
  const ongoing = addresses.projects(locale, toQueryString(withFilter(EVERYTHING, 'status', ['ongoing'])));
  const main = [
    element(
      'div',
      { class: 'hero' },
      element('h1', {}, name ? inLang(name, context) : say(context, labels.projects)) +
        (tagline ? element('p', { class: 'tagline' }, inLang(tagline, context)) : '') +
        richText(site.homeText, servedLocale(site, 'homeText'), context) +
        element(
          'p',
          {},
          link(addresses.projects(locale), say(context, labels.allProjects), { class: 'button' }),
        ),
    ),
    home.newest.length > 0
      ? section(
          'newest',
          say(context, labels.newestProjects),
          cardsOf(home.newest, context, { isFirst: true }),
        )
      : '',
    home.ongoing.length > 0
      ? section(
          'ongoing',
          link(ongoing, say(context, labels.ongoingProjects)),
          cardsOf(home.ongoing, context),
        )
      : '',
    facetList('areas', labels.priorityAreas, home.areas, context, 'priority-areas'),
    home.map === ''
      ? ''
      : section(
          'countries',
          say(context, labels.countries),
          home.map + terms(home.countries, context, 'countries'),
        ),
  ];
  return {
    title: labels.home,
    description: site.tagline ?? site.name ?? '',
    canonical: addresses.home(locale),
    alternates: [
      ...context.locales.map((each) => ({ locale: each, path: addresses.home(each) })),
      { locale: 'x-default', path: '/' },
    ],
    inLocale: addresses.home,
    main: main.filter(Boolean).join('\n'),
    place: 'home',
    pictured: addresses.home(locale),
  };
}

function facetList(
  id: string,
  label: string,
  values: readonly FacetValue[],
  context: PageContext,
  page: 'priority-areas',
): string {
  return values.length > 0 ? section(id, say(context, label), terms(values, context, page)) : '';
}

function terms(
  values: readonly FacetValue[],
  context: PageContext,
  page: 'priority-areas' | 'countries',
): string {
  const items = values.map(({ value, label, labelLocale, count }) => {
    const words = inLang({ text: label, ...toLang(labelLocale ?? context.locale) }, context);
    return element(
      'li',
      {},
      `${link(addresses.term(context.locale, page, value), words)} ${element('span', { class: 'count' }, escapeText(`(${count})`))}`,
    );
  });
  return element('ul', { class: 'terms' }, items.join(''));
}
