import { emblemSvg } from '#print/emblem/svg';
import { bannerOf, cropOf, type PrintedPicture, type PrintedSection, type PrintedSheet } from '../print';
import type { LoadedPicture, SheetAssets } from '../renderer';
import { blocksToHtml } from '#print/html/blocks';
import { dataUri, element, picture, type Picture } from '#print/html/element';
import { escapeAttribute, escapeText } from '#print/html/escape';
import { factsToHtml } from './facts';
import { STYLE } from './style';
import { inLang, langAttributes } from '#print/html/lang';

/** The whole page: loads nothing, runs nothing, and forbids itself both. */
export function toPage(sheet: PrintedSheet, assets: SheetAssets): string {
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(sheet.locale)}" dir="${sheet.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(sheet.title.text)}</title>
<style>${STYLE}</style>
</head>
<body>
${header(sheet)}
${element('main', {}, main(sheet, assets))}
${footer(sheet)}
</body>
</html>
`;
}

function header(sheet: PrintedSheet): string {
  const eyebrow = sheet.heading ? element('p', { class: 'eyebrow' }, inLang(sheet.heading, sheet)) : '';
  const size = sheet.title.text.length > 60 ? { class: 'long' } : {};
  const title = element('h1', size, inLang(sheet.title, sheet));
  return element('header', {}, `\n${eyebrow}\n${title}\n`);
}

function main(sheet: PrintedSheet, assets: SheetAssets): string {
  const first = sheet.picture ? firstPicture(sheet.picture, sheet, assets) : '';
  const sections = sheet.sections.map((part) => section(part, sheet, assets));
  return ['', factsToHtml(sheet), first, ...sections, ''].join('\n');
}

function firstPicture(first: PrintedPicture, sheet: PrintedSheet, assets: SheetAssets): string {
  const loaded = first.url === null ? undefined : assets.pictures.get(first.url);
  const image = loaded
    ? picture(toPicture(loaded), first.alt.text, {
        ...positionOf(loaded),
        ...langAttributes(first.alt, sheet),
      })
    : element(
        'p',
        { class: 'missing-picture', ...langAttributes(first.alt, sheet) },
        escapeText(first.alt.text),
      );
  const caption = first.caption ? inLang(first.caption, sheet) : '';
  const credit = first.credit ? element('span', { class: 'credit' }, inLang(first.credit, sheet)) : '';
  const shape = loaded && !bannerOf(loaded) ? { class: 'upright' } : {};
  return element(
    'figure',
    shape,
    image + (caption || credit ? element('figcaption', {}, caption + credit) : ''),
  );
}

function imageOf(url: string, alt: string, { pictures }: SheetAssets): string | undefined {
  const loaded = pictures.get(url);
  return loaded && picture(toPicture(loaded), alt);
}

function toPicture({ bytes, mime, width, height }: LoadedPicture): Picture {
  return { source: dataUri(bytes, mime), width, height };
}

/** Which part of the first picture is seen where there is room for some of it alone; for CSS, 0 % is its upper edge. */
function positionOf(picture: LoadedPicture): { style?: string } {
  const banner = bannerOf(picture);
  const { top, bottom } = banner ? cropOf(banner, picture) : { top: 0, bottom: 0 };
  return top + bottom > 0
    ? { style: `object-position: 50% ${Math.round((top / (top + bottom)) * 100)}%` }
    : {};
}

function section(part: PrintedSection, sheet: PrintedSheet, assets: SheetAssets): string {
  const label = element('h2', { id: part.key }, inLang(part.label, sheet));
  const text = element(
    'div',
    langAttributes(part, sheet),
    `\n${blocksToHtml(part.blocks, { imageOf: (url, alt) => imageOf(url, alt, assets), around: part })}\n`,
  );
  return element('section', { 'aria-labelledby': part.key }, `\n${label}\n${text}\n`);
}

function footer(sheet: PrintedSheet): string {
  const page = sheet.projectPage
    ? element('p', {}, element('a', { href: sheet.projectPage.href }, inLang(sheet.projectPage.label, sheet)))
    : '';
  const { label, date, value } = sheet.createdOn;
  const created = element(
    'p',
    {},
    `${inLang(label, sheet)} ${element('time', { datetime: date }, inLang(value, sheet))}`,
  );
  return element(
    'footer',
    {},
    `\n${funding(sheet)}\n${element('div', { class: 'imprint' }, page + created)}\n`,
  );
}

function funding(sheet: PrintedSheet): string {
  if (!sheet.funding) return '';
  const { emblemAlt, statement } = sheet.funding;
  const emblem = emblemSvg().replace(
    '<svg ',
    `<svg role="img" aria-label="${escapeAttribute(emblemAlt.text)}" `,
  );
  const text = element('p', {}, escapeText(statement.text));
  return element('div', { class: 'funding', ...langAttributes(statement, sheet) }, emblem + text);
}
