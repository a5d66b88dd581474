import type { PrintedBlock, PrintedBlockOf } from '../print';
import type { SheetAssets } from '../renderer';
import { element, picture } from './element';
import { escapeText } from './escape';
import { inlinesToHtml } from './inlines';

type Converters = {
  [Kind in PrintedBlock['kind']]: (block: PrintedBlockOf<Kind>, assets: SheetAssets) => string;
};

export function blocksToHtml(blocks: readonly PrintedBlock[], assets: SheetAssets): string {
  return blocks.map((block) => blockToHtml(block, assets)).join('\n');
}

function blockToHtml<Kind extends PrintedBlock['kind']>(
  block: PrintedBlockOf<Kind>,
  assets: SheetAssets,
): string {
  const { [block.kind as Kind]: convert }: Converters = converters;
  return convert(block, assets);
}

const converters = {
  paragraph: ({ inlines }) => element('p', {}, inlinesToHtml(inlines)),
  heading: ({ level, inlines }) => element(`h${level}`, {}, inlinesToHtml(inlines)),
  quote: ({ inlines }) => element('blockquote', {}, element('p', {}, inlinesToHtml(inlines))),
  // The newline after `<pre>` is the parser's to drop (HTML §13.1.2.5), so that one of the text's own stays.
  code: ({ text }) => element('pre', {}, `\n${element('code', {}, escapeText(text))}`),
  list({ ordered, items }, assets) {
    const content = items.map(({ inlines, lists }) => {
      const nested = lists.map((list) => blockToHtml(list, assets));
      return element('li', {}, inlinesToHtml(inlines) + nested.join(''));
    });
    return element(ordered ? 'ol' : 'ul', {}, content.join(''));
  },
  image({ url, alt, caption }, { pictures }) {
    const loaded = pictures.get(url);
    if (!loaded) return missingImage(alt);
    const size = { width: String(loaded.width), height: String(loaded.height) };
    const image = picture(loaded.bytes, loaded.mime, alt, size);
    return element('figure', {}, image + (caption ? element('figcaption', {}, escapeText(caption)) : ''));
  },
  'missing-image': ({ alt }) => missingImage(alt),
} satisfies Converters;

function missingImage(alt: string): string {
  return element('p', { class: 'missing-picture' }, escapeText(alt));
}
