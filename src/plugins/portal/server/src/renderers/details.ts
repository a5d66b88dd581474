import type { LocalizedProject } from '#catalogue/project';
import { compareInLocale } from '#domain/compare-in-locale';
import { formatAmount } from '#domain/format-amount';
import { formatDate } from '#domain/format-date';
import { toIntlLocales } from '#domain/intl-locales';
import { remember } from '#domain/remember';
import { element } from '#print/html/element';
import { escapeText } from '#print/html/escape';
import { inLang } from '#print/html/lang';
import { safeHref } from '#print/safe-href';
import type { TermKind } from '#portal/services';
import { addresses } from '../domain/address';
import { phraseAt, type PageContext } from '../domain/page-context';
import { link, outwards, say, section } from './words';

/** PROJECT DETAILS: what is known of a project, a row each, in the order of the portal that it is modelled on. */
export function detailsOf(project: LocalizedProject, context: PageContext): string {
  const { labels } = context;
  const row = (label: string, content: string) =>
    content === ''
      ? ''
      : element('div', {}, element('dt', {}, say(context, `${label}:`)) + element('dd', {}, content));
  const rows = [
    row(labels.priorityArea, termLink(project, context, 'priorityArea', 'priority-areas')),
    row(labels.subsector, termLink(project, context, 'subsector', 'subsectors')),
    row(labels.topic, topicLinks(project, context)),
    row(labels.eapCountries, countryLinks(project, context)),
    row(labels.status, say(context, labels.statuses[project.status])),
    row(labels.startDate, day(project.startDate)),
    row(labels.endDate, day(project.endDate)),
    row(labels.website, project.website ? address(project.website) : ''),
    row(labels.socialLinks, project.socialLinks.map(({ url }) => address(url)).join('<br>')),
    row(labels.projectNumber, escapeText(project.projectNumber ?? '')),
    row(labels.totalBudget, amount(project.totalBudget, project, context)),
    row(labels.euContribution, euPart(project, context)),
    row(labels.partners, partners(project, context)),
    row(labels.documents, documents(project, context)),
    row(labels.contact, project.contactEmail ? address(`mailto:${project.contactEmail}`) : ''),
  ];
  const scope = project.scope
    ? element('p', { class: 'scope' }, say(context, labels.scopes[project.scope]))
    : '';
  const list = element('dl', { class: 'facts' }, `\n${rows.filter(Boolean).join('\n')}\n`);
  return section('details', say(context, labels.details), `${scope}\n${list}`, { class: 'details' });
}

function day(date: string | null): string {
  return date ? element('time', { datetime: date }, escapeText(formatDate(date))) : '';
}

function termLink(
  project: LocalizedProject,
  context: PageContext,
  field: 'priorityArea' | 'subsector',
  kind: TermKind,
): string {
  const term = project[field];
  const name = phraseAt(project, `${field}.name`, term?.name);
  return term && name ? link(addresses.term(context.locale, kind, term.slug), inLang(name, context)) : '';
}

function topicLinks(project: LocalizedProject, context: PageContext): string {
  return project.topics
    .flatMap(({ slug, name }, index) => {
      const phrase = phraseAt(project, `topics.${index}.name`, name);
      return phrase ? [link(addresses.term(context.locale, 'topics', slug), inLang(phrase, context))] : [];
    })
    .join(', ');
}

function countryLinks(project: LocalizedProject, context: PageContext): string {
  const compare = compareInLocale(context.locale);
  return project.countries
    .map(({ code, name }, index) => ({ code, name: phraseAt(project, `countries.${index}.name`, name) }))
    .sort((a, b) => compare(a.name?.text ?? a.code, b.name?.text ?? b.code))
    .map(({ code, name }) =>
      link(
        addresses.term(context.locale, 'countries', code),
        name ? inLang(name, context) : escapeText(code),
      ),
    )
    .join(', ');
}

/** An address without its scheme, as people read it. */
function address(url: string): string {
  const href = safeHref(url);
  const shown = url.replace(/^(https?:\/\/(www\.)?|mailto:)/i, '').replace(/\/$/, '');
  return href ? outwards(href, shown) : escapeText(shown);
}

function amount(value: string | null, { currency }: LocalizedProject, { locale }: PageContext): string {
  return value === null ? '' : escapeText(formatAmount(value, currency, locale));
}

/** The Union's part of the money, and how much of all that is. */
function euPart(project: LocalizedProject, context: PageContext): string {
  const { euContribution, totalBudget } = project;
  const written = amount(euContribution, project, context);
  const whole = Number(totalBudget);
  if (written === '' || !(whole > 0)) return written;
  const share = percents(context.locale).format(Number(euContribution) / whole);
  return `${written} (${escapeText(share)})`;
}

const percents = remember(
  (locale) =>
    new Intl.NumberFormat([...toIntlLocales(locale)], { style: 'percent', maximumFractionDigits: 1 }),
);

const kilobytes = remember(
  (locale) =>
    new Intl.NumberFormat([...toIntlLocales(locale)], {
      style: 'unit',
      unit: 'kilobyte',
      maximumFractionDigits: 0,
    }),
);

function partners({ partners: all }: LocalizedProject, context: PageContext): string {
  const items = all.map(({ name, role, website }) => {
    const href = safeHref(website);
    const words = href ? outwards(href, name) : escapeText(name);
    const part = role ? ` (${say(context, context.labels.roles[role])})` : '';
    return element('li', {}, words + part);
  });
  return items.length > 0 ? element('ul', { class: 'plain' }, items.join('')) : '';
}

function documents(project: LocalizedProject, context: PageContext): string {
  const items = project.documents.flatMap(({ file, title }, index) => {
    if (!file) return [];
    const phrase = phraseAt(project, `documents.${index}.title`, title);
    const words = phrase ? inLang(phrase, context) : escapeText(file.name);
    const size = kilobytes(context.locale).format(Math.max(1, file.size));
    const kind = file.url.split('.').at(-1)?.toUpperCase() ?? '';
    const download = link(encodeURI(file.url), words, { type: file.mime });
    return [element('li', {}, `${download} (${escapeText([kind, size].filter(Boolean).join(', '))})`)];
  });
  return items.length > 0 ? element('ul', { class: 'plain' }, items.join('')) : '';
}
