import type { Locale } from '#domain/locale';
import { isRecord } from '#domain/records';
import { printBlocks } from '#print/blocks';
import { blocksToHtml } from '#print/html/blocks';
import { element } from '#print/html/element';
import { langAttributes } from '#print/html/lang';
import { toLang } from '#print/phrase';
import type { PrintContext } from '#print/print-context';
import type { Lang } from '#print/printed';
import { libraryPath } from '../domain/library-path';
import { libraryPicture, type ShownPicture } from './picture';

/** A rich text as HTML in an element of its language; empty where nothing of it would be seen. */
export function richText(blocks: unknown, served: Locale, around: Lang): string {
  const lang = toLang(served);
  const printed = printBlocks(blocks, '', CONTEXT, lang);
  if (printed.length === 0) return '';
  const pictures = picturesOf(blocks);
  const imageOf = (url: string, alt: string) => {
    const found = pictures.get(url);
    return found && libraryPicture(found, alt, { use: 'text' });
  };
  const html = blocksToHtml(printed, { imageOf, around: lang });
  return element('div', { class: 'text', ...langAttributes(lang, around) }, `\n${html}\n`);
}

/** Nothing is fetched from elsewhere: pictures of the media library alone are shown. */
const CONTEXT: PrintContext = {
  hasPicture: (url) => libraryPath(url) !== null,
  filter: (text) => text,
  report: () => undefined,
};

/** The files of the library that the editor embedded, by the addresses that they have there. */
function picturesOf(blocks: unknown): ReadonlyMap<string, ShownPicture> {
  const images = (Array.isArray(blocks) ? blocks : []).flatMap((block: unknown) =>
    isRecord(block) && isRecord(block.image) ? [block.image] : [],
  );
  return new Map(
    images.flatMap(({ url, width, height, formats }) => {
      const path = typeof url === 'string' ? libraryPath(url) : null;
      if (typeof url !== 'string' || path === null) return [];
      const file = { url: path, width: numberOf(width), height: numberOf(height), focalPoint: null };
      return [[url, { ...file, formats: formatsOf(formats) }] as const];
    }),
  );
}

function formatsOf(formats: unknown): ShownPicture['formats'] {
  const copies = Object.entries(isRecord(formats) ? formats : {}).flatMap(([key, copy]) => {
    if (!isRecord(copy) || typeof copy.url !== 'string') return [];
    const url = libraryPath(copy.url);
    return url === null
      ? []
      : [[key, { url, width: numberOf(copy.width) ?? 0, mime: String(copy.mime) }] as const];
  });
  return Object.fromEntries(copies);
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
