import type { Lang, PrintedBlock, PrintedBlockOf } from '../printed';
import { element, type Attributes } from './element';
import { escapeText } from './escape';
import { inlinesToHtml } from './inlines';
import { langAttributes } from './lang';

export interface BlockContext {
  /** HTML of a picture, by its media file's `url`; undefined where it isn't to be had. */
  imageOf(url: string, alt: string): string | undefined;
  /** What the blocks stand in. */
  around: Lang;
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
  paragraph: ({ inlines, lang }, { around }) => element('p', tagOf(lang, around), inlinesToHtml(inlines)),
  heading: ({ level, inlines, lang }, { around }) =>
    element(`h${level}`, tagOf(lang, around), inlinesToHtml(inlines)),
  quote: ({ inlines, lang }, { around }) =>
    element('blockquote', tagOf(lang, around), element('p', {}, inlinesToHtml(inlines))),
  // The newline after `<pre>` is the parser's to drop (HTML §13.1.2.5), so that one of the text's own stays.
  code: ({ text, lang }, { around }) =>
    element('pre', tagOf(lang, around), `\n${element('code', {}, escapeText(text))}`),
  list({ ordered, items, lang }, { imageOf, around }) {
    const here = lang ?? around;
    const content = items.map((item) => {
      // A nested list says its language against its list, not against the item that it hangs on.
      const nested = item.lists.map((list) =>
        blockToHtml({ ...list, lang: list.lang ?? here }, { imageOf, around: item.lang ?? here }),
      );
      return element('li', tagOf(item.lang, here), inlinesToHtml(item.inlines) + nested.join(''));
    });
    return element(ordered ? 'ol' : 'ul', tagOf(lang, around), content.join(''));
  },
  image({ url, alt, caption, lang }, { imageOf, around }) {
    const image = imageOf(url, alt);
    if (image === undefined) return missingImage(alt, tagOf(lang, around));
    return element(
      'figure',
      tagOf(lang, around),
      image + (caption ? element('figcaption', {}, escapeText(caption)) : ''),
    );
  },
  'missing-image': ({ alt, lang }, { around }) => missingImage(alt, tagOf(lang, around)),
} satisfies Converters;

function tagOf(lang: Lang | undefined, around: Lang): Attributes {
  return lang ? langAttributes(lang, around) : {};
}

function missingImage(alt: string, lang: Attributes): string {
  return element('p', { class: 'missing-picture', ...lang }, escapeText(alt));
}
