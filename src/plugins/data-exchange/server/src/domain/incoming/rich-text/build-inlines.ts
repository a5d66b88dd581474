import type { InlineNode, LinkNode, Mark, TextNode } from '#domain/rich-text';
import { safeUrl } from './safe-url';

/** Words with the marks and the link that they stand in. */
export interface Words {
  text: string;
  marks: readonly Mark[];
  url: string | null;
}

/** Words in order as a block's children: neighbours that say the same are one, white space is as a reader sees it. */
export function buildInlines(words: readonly Words[], { keepsSpace = false } = {}): InlineNode[] {
  const joined = keepsSpace ? words.map((one) => ({ ...one })) : collapse(words);
  const nodes: InlineNode[] = [];
  for (const { text, marks, url } of joined) {
    if (text === '') continue;
    const safe = url === null ? null : safeUrl(url);
    if (safe === null) addText(nodes, text, marks);
    else addText(linkTo(safe, nodes).children, text, marks);
  }
  return nodes;
}

/** The link that the words before stand in, if it leads there too. */
function linkTo(url: string, nodes: InlineNode[]): LinkNode {
  const last = nodes.at(-1);
  if (last?.type === 'link' && last.url === url) return last;
  const link: LinkNode = { type: 'link', url, children: [] };
  nodes.push(link);
  return link;
}

function addText(nodes: (InlineNode | TextNode)[], text: string, marks: readonly Mark[]): void {
  const last = nodes.at(-1);
  const own = Object.fromEntries(marks.map((mark) => [mark, true]));
  if (last?.type === 'text' && sameMarks(last, marks)) last.text += text;
  else nodes.push({ type: 'text', text, ...own });
}

function sameMarks({ type: _type, text: _text, ...marks }: TextNode, others: readonly Mark[]): boolean {
  return Object.keys(marks).sort().join() === [...others].sort().join();
}

/** One space for many, none at the ends or about a line break. */
function collapse(words: readonly Words[]): Words[] {
  const spaced = words.map((one) => ({ ...one, text: one.text.replace(/[^\S\n\u00a0]+/g, ' ') }));
  let before = '\n';
  for (const one of spaced) {
    if (/\s$/.test(before)) one.text = one.text.replace(/^ +/, '');
    one.text = one.text.replace(/ *\n */g, '\n');
    if (one.text !== '') before = one.text;
  }
  for (const one of spaced.toReversed()) {
    if (one.text === '') continue;
    one.text = one.text.replace(/[ \n]+$/, '');
    if (one.text !== '') break;
  }
  return spaced.filter(({ text }) => text !== '');
}
