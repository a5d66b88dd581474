import type { InlineNode, LinkNode, Mark, TextNode } from '#domain/rich-text';
import type { Codes } from '#translation-desk/unit';
import { mergeTexts } from './from-nodes';
import type { Inline } from './inline';

/**
 * Content as inline nodes of a block. Total: a number that `codes` lacks leaves its text unmarked, a link inside
 * a link keeps the outer one; the checks tell people of both before it comes to this.
 * Links stand between texts, empty ones if need be, as Strapi's editor keeps them.
 */
export function toInlineNodes(content: readonly Inline[], codes: Codes): InlineNode[] {
  return padLinks(mergeTexts(nodesOf(content, codes, [])));
}

function nodesOf(content: readonly Inline[], codes: Codes, marks: readonly Mark[]): InlineNode[] {
  return content.flatMap((node): InlineNode[] => {
    switch (node.kind) {
      case 'text':
        return [aText(node.text, marks)];
      case 'single':
        return codes[node.id]?.kind === 'line-break' ? [aText('\n', marks)] : [];
      case 'pair':
        return pairToNodes(node, codes, marks);
      default:
        return node satisfies never;
    }
  });
}

function pairToNodes(pair: Inline & { kind: 'pair' }, codes: Codes, marks: readonly Mark[]): InlineNode[] {
  const code = codes[pair.id];
  switch (code?.kind) {
    case 'marks':
      return nodesOf(pair.children, codes, [...marks, ...code.marks]);
    case 'link': {
      const texts = nodesOf(pair.children, codes, marks).flatMap((child) =>
        child.type === 'text' ? [child] : child.children,
      );
      return [{ type: 'link', url: code.url, children: atLeastOne(texts) }];
    }
    case 'line-break':
    case undefined:
      return nodesOf(pair.children, codes, marks);
    default:
      return code satisfies never;
  }
}

function aText(text: string, marks: readonly Mark[]): TextNode {
  return { type: 'text', text, ...Object.fromEntries(marks.map((mark) => [mark, true])) };
}

function atLeastOne(texts: TextNode[]): TextNode[] {
  const merged = mergeTexts(texts).filter((node) => node.type === 'text');
  return merged.length > 0 ? merged : [aText('', [])];
}

function padLinks(nodes: readonly InlineNode[]): InlineNode[] {
  if (nodes.length === 0) return [aText('', [])];
  return nodes.flatMap((node, index) => {
    if (!isLink(node)) return [node];
    const before = index === 0 || isLink(nodes[index - 1]) ? [aText('', [])] : [];
    const after = index === nodes.length - 1 ? [aText('', [])] : [];
    return [...before, node, ...after];
  });
}

function isLink(node: InlineNode | undefined): node is LinkNode {
  return node?.type === 'link';
}
