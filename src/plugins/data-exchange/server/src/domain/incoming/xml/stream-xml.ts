import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import type { IncomingLimits } from '../limits';
import { refuse } from '../problem';

export interface XmlHandler {
  /** `name` and the names of attributes without prefix; `xml:lang` is `lang`. */
  open(name: string, attributes: Readonly<Record<string, string>>, prefix: string): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Reads XML piece by piece and keeps nothing of it: what `handler` doesn't keep is gone. Document types are refused, and
 * with them all entities but XML's own five, so that nothing is expanded or fetched.
 * @throws Refusal as soon as something is beyond the limits
 */
export async function streamXml(
  part: string,
  chunks: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
  limits: IncomingLimits,
): Promise<void> {
  const parser = new SaxesParser({});
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let depth = 0;
  let elements = 0;
  let sinceEvent = 0;
  parser.on('doctype', () => refuse('doctype-refused', { part }));
  parser.on('error', ({ message }) =>
    refuse('not-well-formed', { part, reason: message.replace(/^\S*?\d+:\d+: /, '') }),
  );
  parser.on('opentag', ({ name, attributes }) => {
    sinceEvent = 0;
    elements += 1;
    depth += 1;
    if (depth > limits.depth) refuse('too-deep', { part, depth: limits.depth });
    if (elements > limits.elements) refuse('too-many-elements', { part, elements: limits.elements });
    handler.open(localName(name), withLocalNames(attributes), name.slice(0, Math.max(name.indexOf(':'), 0)));
  });
  parser.on('closetag', ({ name }) => {
    sinceEvent = 0;
    depth -= 1;
    handler.close(localName(name));
  });
  const addText = (text: string): void => {
    sinceEvent = 0;
    handler.text(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  for await (const chunk of chunks) {
    // What the parser holds back until it ends: a text, a comment, an attribute.
    sinceEvent += chunk.length;
    if (sinceEvent > limits.textCharacters * MOST_BYTES_OF_ONE + chunk.length)
      refuse('text-too-long', { characters: limits.textCharacters });
    parser.write(decodeChunk(part, decoder, chunk));
  }
  parser.write(decodeChunk(part, decoder, undefined));
  parser.close();
}

/** Of a character in UTF-8. */
const MOST_BYTES_OF_ONE = 4;

function decodeChunk(part: string, decoder: TextDecoder, chunk: Uint8Array | undefined): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    return refuse('not-well-formed', { part, reason: 'it isn’t UTF-8' });
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withLocalNames(attributes: Record<string, string>): Record<string, string> {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(':'))) return attributes;
  return Object.fromEntries(
    names
      .filter((name) => !name.startsWith('xmlns'))
      .map((name) => [localName(name), attributes[name] ?? '']),
  );
}
