import { escapeAttribute, escapeText } from '#print/html/escape';
import type { Block, Blocks, InlineNode, ListBlock, Mark, TextNode } from '#domain/rich-text';
import { MARKS } from '#domain/rich-text';

/**
 * A rich text as the HTML of a cell: no more elements than blocks have kinds, so that reading them back gives the same
 * blocks. `origin` is put before a picture's address that is the library's own.
 */
export function blocksToHtml(blocks: Blocks, origin = ''): string {
  return blocks.map((block) => blockHtml(block, origin)).join('\n');
}

function blockHtml(block: Block, origin: string): string {
  switch (block.type) {
    case 'paragraph':
      return element('p', inlines(block.children));
    case 'heading':
      return element(`h${block.level}`, inlines(block.children));
    case 'quote':
      return element('blockquote', inlines(block.children));
    case 'code':
      return element(
        'pre',
        element(
          'code',
          inlines(block.children, (text) => text),
        ),
      );
    case 'list':
      return listHtml(block);
    case 'image': {
      const { url, alternativeText } = block.image;
      const address = url.startsWith('/') ? origin + url : url;
      return `<img src="${escapeAttribute(address)}" alt="${escapeAttribute(alternativeText ?? '')}">`;
    }
    default:
      block satisfies never;
      return '';
  }
}

/** A nested list stands in the item that it follows, as HTML has it. */
function listHtml({ format, children }: ListBlock): string {
  const items: string[] = [];
  for (const child of children) {
    if (child.type === 'list') items.push((items.pop() ?? '') + listHtml(child));
    else items.push(inlines(child.children));
  }
  return element(format === 'ordered' ? 'ol' : 'ul', items.map((item) => element('li', item)).join(''));
}

function inlines(nodes: readonly InlineNode[], toBreaks = breaks): string {
  return nodes
    .map((node) =>
      node.type === 'link'
        ? `<a href="${escapeAttribute(node.url)}">${inlines(node.children, toBreaks)}</a>`
        : marked(node, toBreaks),
    )
    .join('');
}

function marked(node: TextNode, toBreaks: (html: string) => string): string {
  return MARKS.reduce(
    (html, mark) => (node[mark] && html !== '' ? element(TAGS[mark], html) : html),
    toBreaks(escapeText(node.text)),
  );
}

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
} as const satisfies Record<Mark, string>;

function breaks(html: string): string {
  return html.replaceAll('\n', '<br>');
}

function element(name: string, html: string): string {
  return `<${name}>${html}</${name}>`;
}
