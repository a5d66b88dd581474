import type { Locale } from '#domain/locale';
import { isRecord } from '#domain/records';
import { printBlocks } from '#print/blocks';
import { blocksToHtml } from '#print/html/blocks';
import { element, type Picture } from '#print/html/element';
import { langAttributes } from '#print/html/lang';
import { toLang } from '#print/phrase';
import type { PrintContext } from '#print/print-context';
import type { Lang } from '#print/printed';

/** A rich text as HTML in an element of its language; empty where nothing of it would be seen. */
export function richText(blocks: unknown, served: Locale, around: Lang): string {
  const lang = toLang(served);
  const printed = printBlocks(blocks, '', CONTEXT, lang);
  if (printed.length === 0) return '';
  const pictures = picturesOf(blocks);
  const html = blocksToHtml(printed, { pictureOf: (url) => pictures.get(url), around: lang });
  return element('div', { class: 'text', ...langAttributes(lang, around) }, `\n${html}\n`);
}

/** Nothing is fetched from elsewhere: pictures of the media library alone are shown. */
const CONTEXT: PrintContext = {
  hasPicture: (url) => url.startsWith('/uploads/'),
  filter: (text) => text,
  report: () => undefined,
};

function picturesOf(blocks: unknown): ReadonlyMap<string, Picture> {
  const images = (Array.isArray(blocks) ? blocks : []).flatMap((block: unknown) =>
    isRecord(block) && isRecord(block.image) ? [block.image] : [],
  );
  return new Map(
    images.flatMap(({ url, width, height }) =>
      typeof url === 'string'
        ? [[url, { source: url, width: numberOf(width), height: numberOf(height) }] as const]
        : [],
    ),
  );
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
