import type { LocalizedProject } from '#catalogue/project';
import { formatDate } from '#domain/format-date';
import { servedLocale } from '#domain/fallbacks';
import type { Locale } from '#domain/locale';
import { remember } from '#domain/remember';
import { element } from '#print/html/element';
import { inLang, langAttributes } from '#print/html/lang';
import { escapeText } from '#print/html/escape';
import { toLang } from '#print/phrase';
import { addresses } from '../domain/address';
import { projectData, summaryOf } from '../domain/json-ld';
import type { BaseMap } from '../domain/map';
import { languageName, phraseAt, type PageContext } from '../domain/page-context';
import { otherLanguages, pageLanguage } from '../domain/page-language';
import { detailsOf } from './details';
import { galleryOf } from './gallery';
import type { Page } from './layout';
import { mapPicture } from './map';
import { richText } from './rich-text';
import { link, say, section } from './words';
import { OFFERED_FORMATS, SHEET_FORMATS, type SheetFormat } from '#info-sheet/sheet-format';
import { calendarDay } from '#domain/calendar-day';

export interface ProjectPageParts {
  base: BaseMap;
  /** The atlas' numbers of the project's countries. */
  countryIds: readonly string[];
  /** The languages that the project's page is really in. */
  languages: readonly Locale[];
  /** The languages in which readers find it, by fallback too. */
  visibleIn: readonly Locale[];
  /** Where its sheet is to be had in a format. */
  sheetOf(format: SheetFormat): string;
}

/** A project's page, in the order of the portal that it is modelled on. */
export function projectPage(project: LocalizedProject, context: PageContext, parts: ProjectPageParts): Page {
  const { labels } = context;
  const slug = project.slug ?? project.documentId;
  const title = phraseAt(project, 'title', project.title);
  const inLocale = (locale: Locale) => addresses.project(locale, slug);
  const text = (field: 'description' | 'specificObjective' | 'expectedResults', label: string) => {
    const html = richText(project[field], servedLocale(project, field), context);
    return html === '' ? '' : section(field, say(context, label), html);
  };
  const main = [
    element('h1', {}, title ? inLang(title, context) : escapeText(slug)),
    fallbackNotice(project, context, inLocale),
    text('description', labels.description),
    text('specificObjective', labels.specificObjective),
    text('expectedResults', labels.expectedResults),
    placesOf(project, context, parts),
    galleryOf(project, context),
    detailsOf(project, context),
    relatedOf(project, context),
    sheetsOf(project, context, parts),
    element('p', { class: 'changed' }, say(context, labels.lastChanged, { date: changedOn(project) })),
  ];
  return {
    title: project.title ?? slug,
    description: summaryOf(project),
    canonical: inLocale(pageLanguage(project)),
    alternates: alternatesOf(parts.languages, context, inLocale),
    // Who reads a language in which it isn't to be had goes on with those that are.
    inLocale: (locale) => (parts.visibleIn.includes(locale) ? inLocale(locale) : addresses.projects(locale)),
    main: element('article', { class: 'project' }, `\n${main.filter(Boolean).join('\n')}\n`),
    place: 'projects',
    data: projectData(project, { origin: context.origin, siteName: context.site.name }),
    pictured: inLocale(context.locale),
  };
}

/** Each language that the page is really in, and where those are led who read none of them. */
function alternatesOf(
  languages: readonly Locale[],
  { defaultLocale }: PageContext,
  inLocale: (locale: Locale) => string,
): Page['alternates'] {
  const found = languages.map((locale) => ({ locale, path: inLocale(locale) }));
  const [first] = languages;
  const other = languages.includes(defaultLocale) ? defaultLocale : first;
  return other === undefined ? [] : [...found, { locale: 'x-default', path: inLocale(other) }];
}

/** Said once, at the top, in the reader's language: what isn't, and where it is. */
function fallbackNotice(
  project: LocalizedProject,
  context: PageContext,
  inLocale: (locale: Locale) => string,
): string {
  const others = otherLanguages(project);
  if (others.length === 0) return '';
  const { labels, labelsLang } = context;
  const name = (locale: Locale) => languageName(locale, labelsLang.locale);
  const served = new Intl.ListFormat([labelsLang.locale, 'en']).format(others.map(name));
  const links = others.map((locale) =>
    link(inLocale(locale), say(context, labels.readIn, { served: name(locale) }), { hreflang: locale }),
  );
  return element(
    'div',
    { class: 'notice', role: 'note' },
    element('p', {}, say(context, labels.fellBack, { language: name(context.locale), served })) +
      element('p', {}, links.join(' · ')),
  );
}

/** The map, with the places as a list for those who don't see it. */
function placesOf(
  project: LocalizedProject,
  context: PageContext,
  { base, countryIds }: ProjectPageParts,
): string {
  const { labels } = context;
  const markers = project.locations.flatMap((place) => {
    const point = base.pointOf(place);
    return point ? [{ point, title: place.label ?? '', href: null, count: null }] : [];
  });
  const countries = project.countries.map(({ name, code }) => name ?? code).join(', ');
  const picture = mapPicture({
    base,
    label: `${labels.projectMap}: ${countries}`,
    highlighted: countryIds,
    markers,
  });
  const names = project.locations.flatMap(({ label }, index) => {
    const phrase = phraseAt(project, `locations.${index}.label`, label);
    return phrase ? [element('li', {}, inLang(phrase, context))] : [];
  });
  const list = names.length > 0 ? element('ul', { class: 'places' }, names.join('')) : '';
  return section('map', say(context, labels.projectMap), picture + list);
}

function relatedOf(project: LocalizedProject, context: PageContext): string {
  const items = project.relatedProjects.flatMap(({ slug, title }, index) => {
    const phrase = phraseAt(project, `relatedProjects.${index}.title`, title);
    return slug && phrase
      ? [element('li', {}, link(addresses.project(context.locale, slug), inLang(phrase, context)))]
      : [];
  });
  if (items.length === 0) return '';
  return section('related', say(context, context.labels.related), element('ul', {}, items.join('')));
}

/** The sheet in each format, in the page's language, and the project's other languages. */
function sheetsOf(
  project: LocalizedProject,
  context: PageContext,
  { languages, sheetOf }: ProjectPageParts,
): string {
  const slug = project.slug ?? project.documentId;
  const { labels, locale } = context;
  const formats = OFFERED_FORMATS.map((format) => {
    const { extension, mediaType } = SHEET_FORMATS[format];
    return element(
      'li',
      {},
      link(sheetOf(format), escapeText(extension.toUpperCase()), {
        type: mediaType,
        'aria-label': `${labels.infoSheet}, ${extension.toUpperCase()}`,
      }),
    );
  });
  const others = languages.filter((each) => each !== locale);
  const versions = others.map((each) => {
    const lang = toLang(each);
    const attributes = { hreflang: each, ...langAttributes(lang, context) };
    return element(
      'li',
      {},
      link(addresses.project(each, slug), escapeText(languageName(each, each)), attributes),
    );
  });
  const inOthers =
    versions.length > 0
      ? section(
          'versions',
          say(context, labels.otherLanguages),
          element('ul', { class: 'row' }, versions.join('')),
        )
      : '';
  return (
    section(
      'sheet',
      say(context, labels.infoSheet),
      element('ul', { class: 'row sheets' }, formats.join('')),
    ) + inOthers
  );
}

function changedOn({ updatedAt }: LocalizedProject): string {
  return dayOf(updatedAt);
}

/** Kept: a calendar takes a while to say what day an instant falls on. */
const dayOf = remember((instant) => formatDate(calendarDay(new Date(instant))));
