import { element } from '#print/html/element';
import { addresses } from '../domain/address';
import type { PageContext } from '../domain/page-context';
import type { Page } from './layout';
import { link, say } from './words';

/** What a reader gets at an address that leads nowhere: two ways on. */
export function missingPage(context: PageContext): Page {
  const { labels, locale } = context;
  const main = [
    element('h1', {}, say(context, labels.notFound)),
    element('p', {}, say(context, labels.notFoundText)),
    element(
      'p',
      {},
      `${link(addresses.projects(locale), say(context, labels.allProjects), { class: 'button' })} ` +
        link(addresses.home(locale), say(context, labels.home)),
    ),
  ];
  return {
    title: labels.notFound,
    description: '',
    canonical: addresses.home(locale),
    alternates: [],
    inLocale: addresses.home,
    main: main.join('\n'),
    place: null,
    isHidden: true,
  };
}
