import { SHARE_SIZE } from '#info-sheet/share-picture';
import { safeHref } from '#print/safe-href';
import { emblemName } from '#print/emblem/emblem-name';
import { emblemSvg } from '#print/emblem/svg';
import { element } from '#print/html/element';
import { escapeAttribute, escapeText } from '#print/html/escape';
import { inLang, langAttributes } from '#print/html/lang';
import { toLang } from '#print/phrase';
import { servedLocale } from '#domain/fallbacks';
import type { Locale } from '#domain/locale';
import { addresses } from '../domain/address';
import { ownName, phraseAt, type PageContext } from '../domain/page-context';
import { TOUCH_ICON_SIZE } from './icon';
import { link, say } from './words';
import { richText } from './rich-text';

/** A page in one language: what it is called, where it is, and what stands between head and foot. */
export interface Page {
  title: string;
  /** For search engines and whoever shares it. */
  description: string;
  /** Path and query of the address that it should be known by. */
  canonical: string;
  /** The languages in which it is really to be had, each with its path. */
  alternates: readonly { locale: Locale; path: string }[];
  /** Its address in a language, for those who want to read on in it. */
  inLocale(locale: Locale): string;
  /** HTML of the main part, its heading included. */
  main: string;
  /** Which entry of the menu it belongs to. */
  place: 'home' | 'projects' | null;
  /** JSON-LD (schema.org). */
  data?: object;
  /** The page's own path: what its picture for those who share it is beside; none has no picture. */
  pictured?: string;
  /** Search engines leave it alone. */
  isHidden?: boolean;
}

/** The whole page: no script, nothing from elsewhere. */
export function toDocument(page: Page, context: PageContext): string {
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(context.locale)}" dir="${context.direction}">
<head>
${head(page, context)}
</head>
<body>
${link('#content', say(context, context.labels.skip), { class: 'skip' })}
${header(page, context)}
${element('main', { id: 'content', tabindex: '-1' }, `\n${page.main}\n`)}
${below(context)}
</body>
</html>
`;
}

function head(page: Page, context: PageContext): string {
  const { origin, site } = context;
  const title = [page.title, site.name].filter(Boolean).join(' · ');
  const tags = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(title)}</title>`,
    meta('name', 'description', page.description),
    ...(page.isHidden
      ? [meta('name', 'robots', 'noindex')]
      : [linkTag('canonical', origin + page.canonical)]),
    ...page.alternates.map(
      ({ locale, path }) =>
        `<link rel="alternate" hreflang="${escapeAttribute(locale)}" href="${escapeAttribute(origin + path)}">`,
    ),
    `<link rel="alternate" type="application/atom+xml" href="${escapeAttribute(addresses.feed(context.locale))}">`,
    linkTag('stylesheet', context.styleAddress),
    '<link rel="icon" href="/portal/icon.svg" type="image/svg+xml">',
    linkTag('apple-touch-icon', addresses.icon(TOUCH_ICON_SIZE)),
    linkTag('manifest', '/portal/manifest.webmanifest'),
    meta('property', 'og:title', page.title),
    meta('property', 'og:description', page.description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:url', origin + page.canonical),
    meta('property', 'og:locale', context.locale.replace('-', '_')),
    ...(site.name ? [meta('property', 'og:site_name', site.name)] : []),
    ...(page.pictured === undefined ? [] : pictureTags(page.pictured, title, context)),
    meta('name', 'twitter:card', page.pictured === undefined ? 'summary' : 'summary_large_image'),
    ...(page.data ? [`<script type="application/ld+json">${toScriptJson(page.data)}</script>`] : []),
  ];
  return tags.join('\n');
}

function meta(kind: 'name' | 'property', key: string, content: string): string {
  return content === '' ? '' : `<meta ${kind}="${key}" content="${escapeAttribute(content)}">`;
}

function linkTag(rel: string, href: string): string {
  return `<link rel="${rel}" href="${escapeAttribute(href)}">`;
}

/** https://ogp.me, “Structured Properties”. The picture shows nothing but the title and whose money it is. */
function pictureTags(path: string, title: string, { origin, labels }: PageContext): string[] {
  return [
    meta('property', 'og:image', origin + addresses.picture(path)),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(SHARE_SIZE.width)),
    meta('property', 'og:image:height', String(SHARE_SIZE.height)),
    meta('property', 'og:image:alt', `${title} · ${labels.funded}`),
  ];
}

/** JSON inside a script element: no `<` can end it (HTML §4.12.1.3). */
function toScriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function header(page: Page, context: PageContext): string {
  const { labels, site, locale } = context;
  const name = phraseAt(site, 'name', site.name);
  const home = link(
    addresses.home(locale),
    element('span', { class: 'mark', 'aria-hidden': 'true' }, '') +
      element('span', {}, name ? inLang(name, context) : say(context, labels.home)),
    { class: 'brand', ...(page.place === 'home' ? { 'aria-current': 'page' } : {}) },
  );
  const menu = element(
    'nav',
    { class: 'menu', 'aria-label': labels.menu },
    link(
      addresses.projects(locale),
      say(context, labels.projects),
      page.place === 'projects' ? { 'aria-current': 'true' } : {},
    ),
  );
  return element('header', { class: 'top' }, `${home}\n${menu}\n${languages(page, context)}`);
}

/** Every language of the portal, each by its own name. */
function languages(page: Page, context: PageContext): string {
  const items = context.locales.map((locale) => {
    const lang = toLang(locale);
    const isHere = locale === context.locale;
    return element(
      'li',
      {},
      link(page.inLocale(locale), escapeText(ownName(locale)), {
        hreflang: lang.locale,
        ...langAttributes(lang, context),
        ...(isHere ? { 'aria-current': 'true' } : {}),
      }),
    );
  });
  return element(
    'nav',
    { class: 'languages', 'aria-label': context.labels.languages },
    element('ul', {}, items.join('')),
  );
}

const made = new WeakMap<PageContext['site'], string>();

/** What stands under every page: once for each language, for as long as Site says the same. */
function below(context: PageContext): string {
  const already = made.get(context.site);
  if (already !== undefined) return already;
  const html = `${newsletter(context)}\n${footer(context)}`;
  made.set(context.site, html);
  return html;
}

function newsletter(context: PageContext): string {
  const { site, labels } = context;
  const question = phraseAt(site, 'newsletterQuestion', site.newsletterQuestion);
  if (!question) return '';
  const href = safeHref(site.newsletterUrl);
  const subscribe = href
    ? element('a', { href, rel: 'noopener noreferrer', class: 'button' }, say(context, labels.subscribe))
    : '';
  return element(
    'aside',
    { class: 'newsletter', 'aria-labelledby': 'newsletter' },
    element('h2', { id: 'newsletter' }, inLang(question, context)) + subscribe,
  );
}

function footer(context: PageContext): string {
  const { site, labels } = context;
  const statement = phraseAt(site, 'managingStatement', site.managingStatement);
  const links = site.footerLinks.flatMap(({ label, url }, index) => {
    const href = safeHref(url);
    const words = phraseAt(site, `footerLinks.${index}.label`, label);
    return href && words
      ? [element('li', {}, element('a', { href, rel: 'noopener noreferrer' }, inLang(words, context)))]
      : [];
  });
  const emblem = emblemSvg().replace(
    '<svg ',
    `<svg role="img" aria-label="${escapeAttribute(emblemName(context.labelsLang.locale))}" `,
  );
  const parts = [
    element('div', { class: 'funding' }, emblem + element('p', {}, say(context, labels.funded))),
    ...(statement
      ? [
          element(
            'p',
            { class: 'statement', ...langAttributes(statement, context) },
            escapeText(statement.text),
          ),
        ]
      : []),
    ...(links.length > 0 ? [element('ul', { class: 'links' }, links.join(''))] : []),
    richText(site.legalNotice, servedLocale(site, 'legalNotice'), context),
  ];
  return element('footer', { class: 'foot' }, `\n${parts.filter(Boolean).join('\n')}\n`);
}
