import type { Codes, InlineCode } from '#translation-desk/unit';
import type { Inline } from '../../domain/inline/inline';
import { contentOf } from '../../domain/inline/tagged-text';
import type { Token } from '../../domain/inline/tokens';
import { emptyTag, escapeText, wrap, type Attributes } from '../xml/write-xml';
import { isElement, type XmlElement } from '../xml/xml-element';

const KEPT = { canCopy: 'no', canDelete: 'no' };

/** Tagged text as `pc` for pairs and `ph` for codes that stand alone (4.2.3 Inline Elements). */
export function serializeInline(text: string, codes: Codes): string {
  return serializeContent(contentOf(text), codes);
}

function serializeContent(content: readonly Inline[], codes: Codes): string {
  return content
    .map((node) => {
      const code = node.kind === 'text' ? undefined : codes[node.id];
      switch (node.kind) {
        case 'text':
          return escapeText(node.text);
        case 'single':
          return emptyTag('ph', { id: node.id, ...typeOf(code), ...KEPT });
        case 'pair':
          return wrap(
            'pc',
            { id: node.id, ...typeOf(code), ...KEPT, dispStart: code?.kind === 'link' ? code.url : null },
            serializeContent(node.children, codes),
          );
        default:
          return node satisfies never;
      }
    })
    .join('');
}

/** Values that the standard names in its own prefix (4.3.1.36 subType), else in ours. */
const MARK_TYPES: Readonly<Record<string, string>> = { bold: 'xlf:b', italic: 'xlf:i', underline: 'xlf:u' };

function typeOf(code: InlineCode | undefined): Attributes {
  switch (code?.kind) {
    case 'link':
      return { type: 'link' };
    case 'line-break':
      return { type: 'fmt', subType: 'xlf:lb' };
    case 'marks':
      return { type: 'fmt', subType: MARK_TYPES[code.marks.join()] ?? `fiche:${code.marks.join('-')}` };
    case undefined:
      return {};
    default:
      return code satisfies never;
  }
}

/** A source or target as tokens; `sc`/`ec` open and close, `cp` is a character, annotations keep their text alone. */
export function readInline(element: XmlElement, number: (id: string | undefined) => number): Token[] {
  return element.children.flatMap((child): Token[] => {
    if (!isElement(child)) return [{ kind: 'text', text: child }];
    const { id, startRef, hex } = child.attributes;
    switch (child.name) {
      case 'pc':
        return [
          { kind: 'open', id: number(id) },
          ...readInline(child, number),
          { kind: 'close', id: number(id) },
        ];
      case 'sc':
        return [{ kind: 'open', id: number(id) }];
      case 'ec':
        return [{ kind: 'close', id: number(startRef ?? id) }];
      case 'ph':
        return [{ kind: 'single', id: number(id) }];
      case 'cp':
        return [{ kind: 'text', text: toCharacter(hex) }];
      default:
        return readInline(child, number);
    }
  });
}

function toCharacter(hex = ''): string {
  const code = /^[0-9A-Fa-f]{1,6}$/.test(hex) ? Number.parseInt(hex, 16) : 0xfffd;
  return String.fromCodePoint(Math.min(code, 0x10ffff));
}
