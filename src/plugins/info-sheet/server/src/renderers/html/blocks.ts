import type { PrintedBlock, PrintedBlockOf, PrintedLanguage } from '../print';
import type { SheetAssets } from '../renderer';
import { element, picture, type Attributes } from './element';
import { escapeText } from './escape';
import { inlinesToHtml } from './inlines';
import { langAttributes } from './lang';

export interface BlockContext {
  assets: SheetAssets;
  /** What the blocks stand in. */
  around: PrintedLanguage;
}

type Converters = {
  [Kind in PrintedBlock['kind']]: (block: PrintedBlockOf<Kind>, context: BlockContext) => string;
};

export function blocksToHtml(blocks: readonly PrintedBlock[], context: BlockContext): string {
  return blocks.map((block) => blockToHtml(block, context)).join('\n');
}

function blockToHtml<Kind extends PrintedBlock['kind']>(
  block: PrintedBlockOf<Kind>,
  context: BlockContext,
): string {
  const { [block.kind as Kind]: convert }: Converters = converters;
  return convert(block, context);
}

const converters = {
  paragraph: ({ inlines, language }, { around }) =>
    element('p', languageOf(language, around), inlinesToHtml(inlines)),
  heading: ({ level, inlines, language }, { around }) =>
    element(`h${level}`, languageOf(language, around), inlinesToHtml(inlines)),
  quote: ({ inlines, language }, { around }) =>
    element('blockquote', languageOf(language, around), element('p', {}, inlinesToHtml(inlines))),
  // The newline after `<pre>` is the parser's to drop (HTML §13.1.2.5), so that one of the text's own stays.
  code: ({ text, language }, { around }) =>
    element('pre', languageOf(language, around), `\n${element('code', {}, escapeText(text))}`),
  list({ ordered, items, language }, { assets, around }) {
    const here = language ?? around;
    const content = items.map((item) => {
      // A nested list says its language against its list, not against the item that it hangs on.
      const nested = item.lists.map((list) =>
        blockToHtml({ ...list, language: list.language ?? here }, { assets, around: item.language ?? here }),
      );
      return element('li', languageOf(item.language, here), inlinesToHtml(item.inlines) + nested.join(''));
    });
    return element(ordered ? 'ol' : 'ul', languageOf(language, around), content.join(''));
  },
  image({ url, alt, caption, language }, { assets, around }) {
    const loaded = assets.pictures.get(url);
    if (!loaded) return missingImage(alt, languageOf(language, around));
    const size = { width: String(loaded.width), height: String(loaded.height) };
    const image = picture(loaded.bytes, loaded.mime, alt, size);
    return element(
      'figure',
      languageOf(language, around),
      image + (caption ? element('figcaption', {}, escapeText(caption)) : ''),
    );
  },
  'missing-image': ({ alt, language }, { around }) => missingImage(alt, languageOf(language, around)),
} satisfies Converters;

function languageOf(language: PrintedLanguage | undefined, around: PrintedLanguage): Attributes {
  return language ? langAttributes(language, around) : {};
}

function missingImage(alt: string, language: Attributes): string {
  return element('p', { class: 'missing-picture', ...language }, escapeText(alt));
}
