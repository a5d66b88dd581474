import type { Mark, PrintedInlineOf } from '../../print';
import { element } from '../element';
import { escapeText } from '../escape';

const TAGS = {
  code: 'code',
  strikethrough: 's',
  underline: 'u',
  italic: 'em',
  bold: 'strong',
} as const satisfies Record<Mark, string>;

export function textToHtml({ text, marks }: PrintedInlineOf<'text'>): string {
  return marks.reduce((content, mark) => element(TAGS[mark], {}, content), escapeText(text));
}
