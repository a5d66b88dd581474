import { contentOf, printTokens } from '../inline/tagged-text';
import { toTokens, type Token } from '../inline/tokens';

/** Tagged text as HTML that machines keep the tags of: a pair is `<a id="1">…</a>`, a code alone `<br id="2">`. */
export function toHtml(text: string): string {
  return toTokens(contentOf(text))
    .map((token) => {
      switch (token.kind) {
        case 'text':
          return escapeHtml(token.text);
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
  return printTokens(tokens);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function toText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi,
      (whole, decimal?: string, hexadecimal?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
        const number = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
        return isCharacter(number) ? String.fromCodePoint(number) : whole;
      },
    );
}

/** Half of a surrogate pair is none. */
function isCharacter(number: number): boolean {
  return number > 0 && number <= 0x10ffff && (number < 0xd800 || number > 0xdfff);
}
