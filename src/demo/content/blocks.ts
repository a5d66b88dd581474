import type {
  HeadingBlock,
  InlineNode,
  LinkNode,
  ListBlock,
  ListItemNode,
  ParagraphBlock,
  QuoteBlock,
  TextNode,
} from '#domain/rich-text';

type Words = string | InlineNode;

export function paragraph(...words: Words[]): ParagraphBlock {
  return { type: 'paragraph', children: words.map(toInline) };
}

export function heading(level: HeadingBlock['level'], ...words: Words[]): HeadingBlock {
  return { type: 'heading', level, children: words.map(toInline) };
}

export function quote(...words: Words[]): QuoteBlock {
  return { type: 'quote', children: words.map(toInline) };
}

/** An item with several pieces is an array; a list among the items is nested under the item before it. */
export function list(format: ListBlock['format'], ...items: (Words | Words[] | ListBlock)[]): ListBlock {
  return { type: 'list', format, indentLevel: 0, children: items.map(toListChild) };
}

export function bold(text: string): TextNode {
  return { type: 'text', text, bold: true };
}

export function italic(text: string): TextNode {
  return { type: 'text', text, italic: true };
}

export function link(text: string, url: string): LinkNode {
  return { type: 'link', url, children: [{ type: 'text', text }] };
}

function toInline(words: Words): InlineNode {
  return typeof words === 'string' ? { type: 'text', text: words } : words;
}

function toListChild(item: Words | Words[] | ListBlock): ListItemNode | ListBlock {
  if (Array.isArray(item)) return { type: 'list-item', children: item.map(toInline) };
  if (typeof item !== 'string' && item.type === 'list') return indent(item);
  return { type: 'list-item', children: [toInline(item)] };
}

function indent(nested: ListBlock): ListBlock {
  const children = nested.children.map((child) => (child.type === 'list' ? indent(child) : child));
  return { ...nested, indentLevel: (nested.indentLevel ?? 0) + 1, children };
}
