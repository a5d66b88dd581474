import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import type { XliffDiagnostic } from '#translation-desk/exchange';
import type { ReadingLimits } from '../limits';
import { aProblem } from '../problem';
import type { XmlElement } from './xml-element';

const XML_SPACE = '{http://www.w3.org/XML/1998/namespace}space';

/**
 * Reads a namespace-well-formed document into a tree within limits. Document types are refused, and with them every
 * entity but XML's own five, so nothing is expanded or fetched; a plain one names a file, which nobody fetches. Reading
 * stops at the first problem.
 */
export function readXml(
  text: string,
  limits: ReadingLimits,
  { allowsPlainDoctype = false }: { allowsPlainDoctype?: boolean } = {},
): { root: XmlElement } | { problem: XliffDiagnostic } {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  const isEmpty = text.trim() === '';

  const refuse = (problem: XliffDiagnostic): never => {
    throw new Refusal(problem);
  };
  const addText = (value: string): void => {
    open.at(-1)?.children.push(value);
  };

  parser.on('doctype', (doctype) => {
    if (!allowsPlainDoctype || doctype.includes('[')) refuse(aProblem('doctype-refused', {}, parser.line));
  });
  parser.on('error', ({ message }) => {
    // That it has no root is told below, in other words.
    if (isEmpty) return;
    const reason = message.replace(/^\S*?\d+:\d+: /, '');
    refuse(aProblem('not-well-formed', { reason }, parser.line));
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > limits.elements)
      refuse(aProblem('too-many-elements', { elements: limits.elements }, parser.line));
    if (open.length >= limits.depth) refuse(aProblem('too-deep', { depth: limits.depth }, parser.line));
    const element = toElement(tag, open.at(-1), parser.line);
    if (open.length === 0) root = element;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });

  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    throw error;
  }
  return root ? { root } : { problem: aProblem('empty-file', {}) };
}

/** Carries the problem out of the parser's callbacks; never leaves this file. */
class Refusal extends Error {
  constructor(readonly problem: XliffDiagnostic) {
    super(problem.message);
  }
}

function toElement(tag: SaxesTagNS, parent: XmlElement | undefined, line: number): XmlElement {
  const attributes = Object.fromEntries(Object.values(tag.attributes).map(toEntry));
  const space = attributes[XML_SPACE];
  const preservesSpace = space === undefined ? (parent?.preservesSpace ?? false) : space === 'preserve';
  return { namespace: tag.uri, name: tag.local, attributes, children: [], preservesSpace, line };
}

function toEntry({ uri, local, value }: SaxesAttributeNS): [string, string] {
  return [uri === '' ? local : `{${uri}}${local}`, value];
}
