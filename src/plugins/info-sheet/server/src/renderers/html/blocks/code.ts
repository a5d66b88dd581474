import { element } from '../element';
import { escapeText } from '../escape';
import type { BlockToHtml } from './converter';

/** The newline after `<pre>` is the parser's to drop (HTML §13.1.2.5), so that one of the text's own stays. */
export const codeToHtml: BlockToHtml<'code'> = ({ text }) =>
  element('pre', {}, `\n${element('code', {}, escapeText(text))}`);
