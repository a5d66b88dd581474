import type { FacetValue } from '#catalogue/content-api';
import { element, input } from '#print/html/element';
import { escapeText } from '#print/html/escape';
import { inLang } from '#print/html/lang';
import { toLang } from '#print/phrase';
import { keysOf } from '#domain/keys-of';
import type { Locale } from '#domain/locale';
import { addresses } from '../domain/address';
import {
  FILTERS,
  hasFilters,
  SORTS,
  toGeoJsonQuery,
  toTableQuery,
  toQueryString,
  type Filter,
  type ListQuery,
} from '../domain/list-query';
import type { ListedProject } from '../domain/listed-project';
import type { PageContext } from '../domain/page-context';
import { cardsOf } from './card';
import type { Page } from './layout';
import { link, say, section } from './words';

export interface ProjectList {
  query: ListQuery;
  projects: readonly ListedProject[];
  total: number;
  pageCount: number;
  /** What it can be taken away as. */
  formats: readonly ListFormat[];
  facets: Readonly<Record<Filter, readonly FacetValue[]>>;
  /** The projects on the map, as HTML; empty where none can be drawn. */
  map: string;
}

/** The list of projects: every state of it has an address, made by links and one form. */
export function projectListPage(list: ProjectList, context: PageContext): Page {
  const { labels } = context;
  const { query, projects, total } = list;
  const address = (of: ListQuery) => addresses.projects(context.locale, toQueryString(of));
  const inLocale = (locale: Locale) => addresses.projects(locale, toQueryString({ ...query, page: 1 }));
  const found = element(
    'p',
    { class: 'found', role: 'status' },
    say(context, labels.found, { count: String(total) }),
  );
  const results =
    projects.length > 0
      ? cardsOf(projects, context, { level: 2, isFirst: true })
      : element('p', { class: 'empty' }, say(context, labels.none));
  const main = [
    element('h1', {}, say(context, labels.projects)),
    element(
      'div',
      { class: 'with-filters' },
      formOf(list, context) +
        element('div', { class: 'results' }, [found, results, pagesOf(list, context, address)].join('\n')),
    ),
    list.map === '' ? '' : section('map', say(context, labels.mapOfProjects), list.map),
    downloads(list, context),
  ];
  return {
    title: labels.projects,
    description: labels.found.replace('{count}', String(total)),
    canonical: address(query),
    alternates: hasFilters(query)
      ? []
      : context.locales.map((locale) => ({ locale, path: inLocale(locale) })),
    inLocale,
    main: main.filter(Boolean).join('\n'),
    place: 'projects',
    pictured: addresses.projects(context.locale),
    // Of all the states that filters have, search engines need none.
    isHidden: hasFilters(query),
  };
}

const FILTER_LABELS = {
  country: 'countries',
  area: 'priorityArea',
  subsector: 'subsector',
  topic: 'topic',
  status: 'status',
  scope: 'scope',
  year: 'year',
} as const satisfies Record<Filter, keyof PageContext['labels']>;

function formOf(list: ProjectList, context: PageContext): string {
  const { labels, locale } = context;
  const { query } = list;
  const search =
    element('label', { for: 'q' }, say(context, labels.search)) +
    input({ type: 'search', id: 'q', name: 'q', value: query.search });
  const groups = FILTERS.map((filter) => groupOf(filter, list, context)).join('\n');
  const options = SORTS.map((sort) =>
    element(
      'option',
      { value: sort, ...(sort === query.sort ? { selected: '' } : {}) },
      escapeText({ newest: labels.newest, oldest: labels.oldest, title: labels.byTitle }[sort]),
    ),
  );
  const sort =
    element('label', { for: 'sort' }, say(context, labels.sort)) +
    element('select', { id: 'sort', name: 'sort' }, options.join(''));
  const clear = hasFilters(query)
    ? link(addresses.projects(locale), say(context, labels.clear), { class: 'clear' })
    : '';
  const buttons = element(
    'p',
    { class: 'buttons' },
    element('button', { type: 'submit' }, say(context, labels.show)) + clear,
  );
  return element(
    'search',
    {},
    element(
      'form',
      { class: 'filters', method: 'get', action: addresses.projects(locale), 'aria-label': labels.filters },
      `\n${[element('div', { class: 'field' }, search), groups, element('div', { class: 'field' }, sort), buttons].join('\n')}\n`,
    ),
  );
}

/** A filter's values with how many projects have each, open where one is chosen. */
function groupOf(filter: Filter, { query, facets }: ProjectList, context: PageContext): string {
  const chosen = query.filters[filter];
  const values = facets[filter];
  if (values.length === 0) return '';
  const items = values.map(({ value, label, labelLocale, count }) => {
    const id = `${filter}-${value}`;
    const box = input({
      type: 'checkbox',
      id,
      name: filter,
      value,
      ...(chosen.includes(value) ? { checked: '' } : {}),
    });
    const words = inLang(
      { text: wordOf(filter, value, label, context), ...toLang(labelLocale ?? context.locale) },
      context,
    );
    const number = element('span', { class: 'count' }, escapeText(`(${count})`));
    return element('li', {}, `${box} ${element('label', { for: id }, `${words} ${number}`)}`);
  });
  return element(
    'details',
    { ...(chosen.length > 0 || filter === 'country' ? { open: '' } : {}) },
    element('summary', {}, say(context, context.labels[FILTER_LABELS[filter]])) +
      element('ul', { class: 'options' }, items.join('')),
  );
}

/** A status and a scope are called as they are on a project's page. */
function wordOf(filter: Filter, value: string, label: string, { labels }: PageContext): string {
  const words: Record<string, string> =
    filter === 'status' ? labels.statuses : filter === 'scope' ? labels.scopes : {};
  return words[value] ?? label;
}

function pagesOf(
  { query, pageCount }: ProjectList,
  context: PageContext,
  address: (of: ListQuery) => string,
): string {
  if (pageCount <= 1) return '';
  const { labels } = context;
  const to = (page: number, label: string, rel: 'prev' | 'next') =>
    page >= 1 && page <= pageCount ? link(address({ ...query, page }), say(context, label), { rel }) : '';
  const here = element(
    'span',
    { 'aria-current': 'page' },
    say(context, labels.page, { page: String(query.page), pages: String(pageCount) }),
  );
  return element(
    'nav',
    { class: 'pages', 'aria-label': labels.projects },
    [to(query.page - 1, labels.previous, 'prev'), here, to(query.page + 1, labels.next, 'next')]
      .filter(Boolean)
      .join('\n'),
  );
}

/** What a whole list can be taken away as, by the extension of its address in the API. */
const LIST_FORMATS = {
  csv: { name: 'CSV', type: 'text/csv', queryOf: toTableQuery },
  xlsx: {
    name: 'Excel',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    queryOf: toTableQuery,
  },
  json: { name: 'JSON', type: 'application/json', queryOf: toTableQuery },
  geojson: { name: 'GeoJSON', type: 'application/geo+json', queryOf: toGeoJsonQuery },
  'iati.xml': { name: 'IATI', type: 'application/xml', queryOf: toTableQuery },
} as const;

export type ListFormat = keyof typeof LIST_FORMATS;

/** The same list to take away, whole, and to follow. */
function downloads({ query, formats }: ProjectList, context: PageContext): string {
  const { labels, locale } = context;
  const files = keysOf(LIST_FORMATS)
    .filter((format) => formats.includes(format))
    .map((format) => {
      const { name, type, queryOf } = LIST_FORMATS[format];
      return link(
        addresses.listAs(format, queryOf(query, locale)),
        `${say(context, labels.download)} (${name})`,
        { type, download: `projects-${locale}.${format}` },
      );
    });
  const feed = link(
    addresses.feed(locale, toQueryString({ ...query, page: 1 })),
    `${say(context, labels.feed)} (Atom)`,
    { type: 'application/atom+xml' },
  );
  const items = [...files, feed].map((each) => element('li', {}, each));
  return element('ul', { class: 'row downloads' }, items.join('\n'));
}
