import { MARKS, type InlineNode, type Mark, type TextNode } from '#domain/rich-text';
import type { InlineCode } from '#translation-desk/unit';
import type { Inline } from './inline';

export interface InlineContent {
  content: Inline[];
  codes: Record<number, InlineCode>;
}

/**
 * The inline nodes of one block as content and numbered codes. A run of marks is one pair, a link is a pair around
 * its text, a line break a code alone; `breaks: 'text'` leaves line breaks in the text, as a block of code wants.
 */
export function fromInlineNodes(
  nodes: readonly InlineNode[],
  options: { breaks: 'code' | 'text' } = { breaks: 'code' },
): InlineContent {
  const codes: Record<number, InlineCode> = {};
  let count = 0;
  const next = (code: InlineCode): number => {
    count += 1;
    codes[count] = code;
    return count;
  };

  return { content: nodesToContent(nodes), codes };

  function nodesToContent(siblings: readonly InlineNode[]): Inline[] {
    return mergeTexts(siblings).flatMap((node): Inline[] => {
      if (node.type === 'text') return textToContent(node);
      const id = next({ kind: 'link', url: node.url });
      return [{ kind: 'pair', id, children: nodesToContent(node.children) }];
    });
  }

  function textToContent(node: TextNode): Inline[] {
    if (node.text === '') return [];
    const marks = marksOf(node);
    if (marks.length === 0) return splitBreaks(node.text);
    const id = next({ kind: 'marks', marks });
    return [{ kind: 'pair', id, children: splitBreaks(node.text) }];
  }

  function splitBreaks(text: string): Inline[] {
    if (options.breaks === 'text') return [{ kind: 'text', text }];
    return text
      .split('\n')
      .flatMap((line, index): Inline[] => [
        ...(index > 0 ? [{ kind: 'single' as const, id: next({ kind: 'line-break' }) }] : []),
        ...(line === '' ? [] : [{ kind: 'text' as const, text: line }]),
      ]);
  }
}

/** The marks of a text, in the order of `MARKS`. */
export function marksOf(node: TextNode): Mark[] {
  return MARKS.filter((mark) => node[mark] === true);
}

/** Neighbours with the same marks are one text: an editor's history isn't structure. */
export function mergeTexts(nodes: readonly InlineNode[]): InlineNode[] {
  const merged: InlineNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type !== 'text') merged.push(node);
    else if (node.text === '') continue;
    else if (last?.type === 'text' && marksOf(last).join() === marksOf(node).join()) {
      merged[merged.length - 1] = { ...last, text: last.text + node.text };
    } else merged.push(node);
  }
  return merged;
}
