import { element } from '#print/html/element';
import { addresses } from '../domain/address';
import type { PageContext } from '../domain/page-context';
import type { Page } from './layout';
import { link, say } from './words';

/** What a reader gets at an address that leads nowhere. */
export function missingPage(context: PageContext): Page {
  const { labels } = context;
  return waysOn({ title: labels.notFound, text: labels.notFoundText }, context);
}

/** What a reader gets where a project was: nothing of what it said. */
export function gonePage(context: PageContext): Page {
  const { labels } = context;
  return waysOn({ title: labels.gone, text: labels.goneText }, context);
}

function waysOn({ title, text }: { title: string; text: string }, context: PageContext): Page {
  const { labels, locale } = context;
  const main = [
    element('h1', {}, say(context, title)),
    element('p', {}, say(context, text)),
    element(
      'p',
      {},
      `${link(addresses.projects(locale), say(context, labels.allProjects), { class: 'button' })} ` +
        link(addresses.home(locale), say(context, labels.home)),
    ),
  ];
  return {
    title,
    description: '',
    canonical: addresses.home(locale),
    alternates: [],
    inLocale: addresses.home,
    main: main.join('\n'),
    place: null,
    isHidden: true,
  };
}
