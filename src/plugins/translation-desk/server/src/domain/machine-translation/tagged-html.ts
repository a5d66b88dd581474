import { decodeHTMLStrict, escapeText } from 'entities';
import { contentOf, serializeTokens } from '../inline/tagged-text';
import { toTokens, type Token } from '../inline/tokens';

/** Tagged text as HTML that machines keep the tags of: a pair is `<a id="1">…</a>`, a code alone `<br id="2">`. */
export function toHtml(text: string): string {
  return toTokens(contentOf(text))
    .map((token) => {
      switch (token.kind) {
        case 'text':
          return escapeText(token.text);
        case 'open':
          return `<a id="${token.id}">`;
        case 'close':
          return '</a>';
        case 'single':
          return `<br id="${token.id}">`;
        default:
          return token satisfies never;
      }
    })
    .join('');
}

const TAG = /<(?:a\b[^>]*?\bid="?(\d+)"?[^>]*|(\/)a\s*|br\b[^>]*?\bid="?(\d+)"?[^>]*)>/gi;

/** What a machine made of it as tagged text; tags that aren't ours are text no more. */
export function fromHtml(html: string): string {
  const tokens: Token[] = [];
  const open: number[] = [];
  let from = 0;
  for (const found of html.matchAll(TAG)) {
    const [whole, opened, closed, single] = found;
    tokens.push({ kind: 'text', text: toText(html.slice(from, found.index)) });
    from = found.index + whole.length;
    if (opened !== undefined) {
      open.push(Number(opened));
      tokens.push({ kind: 'open', id: Number(opened) });
    } else if (closed !== undefined) {
      const id = open.pop();
      if (id !== undefined) tokens.push({ kind: 'close', id });
    } else tokens.push({ kind: 'single', id: Number(single) });
  }
  tokens.push({ kind: 'text', text: toText(html.slice(from)) });
  return serializeTokens(tokens);
}

function toText(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&#?\w+;/g, toCharacter);
}

/** A number that no character has, such as half of a surrogate pair's, is left as it is written. */
function toCharacter(reference: string): string {
  const character = decodeHTMLStrict(reference);
  return character === '\uFFFD' ? reference : character;
}
