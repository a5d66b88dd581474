import { toXmlCharacters } from '../../domain/text/xml-characters';

/** Character data: what would be markup is escaped, a carriage return is kept from becoming a line feed. */
export function escapeText(text: string): string {
  return toXmlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** An attribute's value for double quotes; white space is kept from becoming spaces (XML 1.0, 3.3.3). */
export function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** A start tag; attributes without a value are left out. */
export function startTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${serializeAttributes(attributes)}>`;
}

export function emptyTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${serializeAttributes(attributes)}/>`;
}

/** An element around content that is XML already. */
export function wrap(name: string, attributes: Attributes, content: string): string {
  return `${startTag(name, attributes)}${content}</${name}>`;
}

function serializeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [` ${name}="${escapeAttribute(String(value))}"`],
    )
    .join('');
}
