import type { Mark } from '#domain/rich-text';
import type { PrintedInline, PrintedInlineOf } from '../printed';
import { element } from './element';
import { escapeText } from './escape';

type Converters = { [Kind in PrintedInline['kind']]: (inline: PrintedInlineOf<Kind>) => string };

export function inlinesToHtml(inlines: readonly PrintedInline[]): string {
  return inlines.map(inlineToHtml).join('');
}

function inlineToHtml<Kind extends PrintedInline['kind']>(inline: PrintedInlineOf<Kind>): string {
  const { [inline.kind as Kind]: convert }: Converters = converters;
  return convert(inline);
}

const TAGS = {
  code: 'code',
  strikethrough: 's',
  underline: 'u',
  italic: 'em',
  bold: 'strong',
} as const satisfies Record<Mark, string>;

const converters = {
  text: ({ text, marks }) =>
    marks.reduce((content, mark) => element(TAGS[mark], {}, content), escapeText(text)),
  break: () => '<br>',
  link: ({ href, children }) => element('a', { href, rel: 'noopener noreferrer' }, inlinesToHtml(children)),
} satisfies Converters;
