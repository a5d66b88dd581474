import MarkdownIt from 'markdown-it';
import type { Blocks } from '#domain/rich-text';
import { textToBlocks } from '#domain/text-to-blocks';
import { htmlToBlocks } from './html-to-blocks';

export const RICH_TEXT_FORMATS = ['html', 'markdown', 'plain'] as const;
export type RichTextFormat = (typeof RICH_TEXT_FORMATS)[number];

/** A cell's text as rich text; what it is written in is seen by its signs unless somebody says. */
export function textToRichText(text: string, format: RichTextFormat = formatOf(text)): Blocks {
  const lines = text.replace(/\r\n?/g, '\n');
  switch (format) {
    case 'html':
      return htmlToBlocks(lines);
    case 'markdown':
      // Raw HTML in Markdown is text: of the two languages one counts.
      return htmlToBlocks(markdown.render(lines));
    case 'plain':
      return textToBlocks(lines);
    default:
      return format satisfies never;
  }
}

/** CommonMark with struck-out words; line ends count as people mean them in a cell. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: true }).disable([
  'table',
  'image',
]);

/** HTML by a tag that closes or stands alone; Markdown by lists, headings, links or words in bold. */
export function formatOf(text: string): RichTextFormat {
  if (
    /<\/(p|div|b|strong|i|em|u|a|ul|ol|li|h[1-6]|span|blockquote|pre|code|s|table)\s*>|<br\s*\/?>|<p>/i.test(
      text,
    )
  )
    return 'html';
  const isMarkdown =
    /^#{1,6} \S/m.test(text) ||
    /(^|\n)([-*+] \S.*\n)+[-*+] \S/.test(text) ||
    /(^|\n)1[.)] \S.*\n+2[.)] \S/.test(text) ||
    /\*\*\S[^*\n]*\S\*\*|__\S[^_\n]*\S__/.test(text) ||
    /\[[^\]\n]+\]\((https?:|mailto:)[^)\s]+\)/.test(text) ||
    /^(```|> \S)/m.test(text);
  return isMarkdown ? 'markdown' : 'plain';
}
