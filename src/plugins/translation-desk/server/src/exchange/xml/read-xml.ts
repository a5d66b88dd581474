import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import type { XliffDiagnostic } from '../../../../shared/contracts/exchange';
import type { ReadingLimits } from '../limits';
import { aProblem } from '../problem';
import type { XmlElement } from './xml-element';

const XML_SPACE = '{http://www.w3.org/XML/1998/namespace}space';

/**
 * Reads a namespace-well-formed document into a tree within limits. Document types are refused, and with them every
 * entity but XML's own five, so nothing is expanded or fetched. Reading stops at the first problem.
 */
export function readXml(
  text: string,
  limits: ReadingLimits,
): { root: XmlElement } | { problem: XliffDiagnostic } {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let elements = 0;

  const refuse = (code: XliffDiagnostic['code'], message: string): never => {
    throw new Refusal(aProblem(code, message, parser.line));
  };
  const addText = (value: string): void => {
    open.at(-1)?.children.push(value);
  };

  parser.on('doctype', () => refuse('doctype-refused', 'Document types and entities aren’t read.'));
  parser.on('error', (error) => refuse('not-well-formed', error.message.replace(/^\S*?\d+:\d+: /, '')));
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > limits.elements)
      refuse('too-many-elements', `There are over ${limits.elements} elements.`);
    if (open.length >= limits.depth) refuse('too-deep', `Elements are nested over ${limits.depth} deep.`);
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
  return root ? { root } : { problem: aProblem('not-well-formed', 'The file is empty.', 1) };
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
