import { element } from '#print/html/element';
import { inLang } from '#print/html/lang';
import type { Locale } from '#domain/locale';
import type { TermKind } from '#portal/services';
import { addresses } from '../domain/address';
import { EVERYTHING, toQueryString, withFilter } from '../domain/list-query';
import type { ListedProject } from '../domain/listed-project';
import type { PageContext } from '../domain/page-context';
import { TERM_KINDS } from '../domain/term-kinds';
import type { Phrase } from '#print/printed';
import { cardsOf } from './card';
import type { Page } from './layout';
import { link, say } from './words';

export interface TermParts {
  kind: TermKind;
  /** Its code or slug. */
  key: string;
  name: Phrase;
  /** The locale that the name is of. */
  language: Locale;
  description: Phrase | null;
  /** The newest that have it. */
  projects: readonly ListedProject[];
  total: number;
  /** The locales that it is called something of their own in. */
  languages: readonly Locale[];
  /** The country on the map; empty for other terms. */
  map: string;
}

/** A country, an area, a subsector or a topic, with its projects. */
export function termPage(term: TermParts, context: PageContext): Page {
  const { labels, locale } = context;
  const query = toQueryString(withFilter(EVERYTHING, TERM_KINDS[term.kind].filter, [term.key]));
  const all = link(
    addresses.projects(locale, query),
    say(context, labels.found, { count: String(term.total) }),
  );
  const main = [
    element('h1', {}, inLang(term.name, context)),
    term.description ? element('p', { class: 'lead' }, inLang(term.description, context)) : '',
    term.map,
    element('h2', {}, say(context, labels.projects)),
    element('p', { class: 'found' }, all),
    term.projects.length > 0 ? cardsOf(term.projects, context) : '',
  ];
  const inLocale = (each: string) => addresses.term(each, term.kind, term.key);
  return {
    title: term.name.text,
    description: term.description?.text ?? term.name.text,
    canonical: inLocale(term.language),
    alternates: term.languages.map((each) => ({ locale: each, path: inLocale(each) })),
    inLocale,
    main: main.filter(Boolean).join('\n'),
    place: null,
    pictured: inLocale(locale),
  };
}
