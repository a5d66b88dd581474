import { formatDate } from '#domain/format-date';
import { element } from '#print/html/element';
import { escapeText } from '#print/html/escape';
import { inLang } from '#print/html/lang';
import { addresses } from '../domain/address';
import type { ListedProject } from '../domain/listed-project';
import { phraseAt, type PageContext } from '../domain/page-context';
import { libraryPicture } from './picture';
import { link, say } from './words';

interface Cards {
  /** Of their headings: one below what they stand under. */
  level?: 2 | 3;
  /** Whether the first of them are in sight as soon as the page is. */
  isFirst?: boolean;
}

/** Cards that a wide window shows beside each other. */
const IN_A_ROW = 3;

/** Projects as a list of cards. */
export function cardsOf(
  projects: readonly ListedProject[],
  context: PageContext,
  { level = 3, isFirst = false }: Cards = {},
): string {
  const items = projects.map((project, index) =>
    element('li', {}, cardOf(project, context, { level, isFirst: isFirst && index < IN_A_ROW })),
  );
  return element('ul', { class: 'cards' }, `\n${items.join('\n')}\n`);
}

function cardOf(project: ListedProject, context: PageContext, { level, isFirst }: Required<Cards>): string {
  const slug = project.slug ?? project.documentId;
  const title = phraseAt(project, 'title', project.title) ?? { text: slug, ...context };
  const summary = phraseAt(project, 'summary', project.summary);
  const photo = project.gallery.find(({ image }) => image !== null)?.image;
  // The title beside it says what it is about: to those who don't see it the picture adds nothing.
  const picture = photo
    ? element('div', { class: 'photo' }, libraryPicture(photo, '', { use: 'card', isFirst }))
    : '';
  const countries = project.countries
    .map(({ code, name }, index) => {
      const phrase = phraseAt(project, `countries.${index}.name`, name) ?? { text: code, ...context };
      return inLang(phrase, context);
    })
    .join(', ');
  const status = element(
    'span',
    { class: `status is-${project.status}` },
    say(context, context.labels.statuses[project.status]),
  );
  const period = [project.startDate, project.endDate]
    .map((day) => (day ? formatDate(day) : ''))
    .join(' – ')
    .replace(/ – $/, ' –');
  return element(
    'article',
    { class: 'card' },
    picture +
      element('p', { class: 'facts-line' }, `${status} ${escapeText(period)}`) +
      element(`h${level}`, {}, link(addresses.project(context.locale, slug), inLang(title, context))) +
      (summary ? element('p', { class: 'summary' }, inLang(summary, context)) : '') +
      element('p', { class: 'where' }, countries),
  );
}
