import type { Codes, InlineCode } from '#translation-desk/unit';
import type { Inline } from '../../domain/inline/inline';

import { contentOf, serializeTokens } from '../../domain/inline/tagged-text';
import type { Token } from '../../domain/inline/tokens';
import { codeNumbers, type CodeNumbers } from '../code-number';
import { collapseSpace } from '../read-space';
import { emptyTag, escapeText, wrap, type Attributes } from '../xml/write-xml';
import { isElement, type XmlElement } from '../xml/xml-element';

/** Tagged text as `g` for pairs and `x` for codes that stand alone (2.2.5 Inline Elements). */
export function serializeInline(text: string, codes: Codes): string {
  return serializeContent(contentOf(text), codes);
}

function serializeContent(content: readonly Inline[], codes: Codes): string {
  return content
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return escapeText(node.text);
        case 'single':
          return emptyTag('x', codeAttributes(node.id, codes[node.id]));
        case 'pair':
          return wrap('g', codeAttributes(node.id, codes[node.id]), serializeContent(node.children, codes));
        default:
          return node satisfies never;
      }
    })
    .join('');
}

function codeAttributes(id: number, code: InlineCode | undefined): Attributes {
  switch (code?.kind) {
    case 'link':
      return { id, ctype: 'link', 'equiv-text': code.url };
    case 'line-break':
      return { id, ctype: 'lb' };
    case 'marks':
      return { id, ctype: MARK_TYPES[code.marks.join()] ?? `x-${code.marks.join('-')}` };
    case undefined:
      return { id };
    default:
      return code satisfies never;
  }
}

const MARK_TYPES: Readonly<Record<string, string>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underlined',
};

/**
 * A source or target as tagged text. Of codes that other tools write instead of ours, `bx`/`ex` and `bpt`/`ept` open
 * and close, `ph` and `it` stand alone, their native content is dropped; `mrk` keeps its text alone.
 */
export function readInline(element: XmlElement, number: CodeNumbers = codeNumbers()): string {
  const tokens = readChildren(element, number);
  return serializeTokens(element.preservesSpace ? tokens : collapseSpace(tokens));
}

function readChildren(element: XmlElement, number: (id: string | undefined) => number): Token[] {
  return element.children.flatMap((child): Token[] => {
    if (!isElement(child)) return [{ kind: 'text', text: child }];
    const { id, rid } = child.attributes;
    switch (child.name) {
      case 'g':
        return [
          { kind: 'open', id: number(id) },
          ...readChildren(child, number),
          { kind: 'close', id: number(id) },
        ];
      case 'bx':
      case 'bpt':
        return [{ kind: 'open', id: number(rid ?? id) }];
      case 'ex':
      case 'ept':
        return [{ kind: 'close', id: number(rid ?? id) }];
      case 'x':
      case 'ph':
      case 'it':
        return [{ kind: 'single', id: number(id) }];
      default:
        return readChildren(child, number);
    }
  });
}
