import { escapeAttribute } from './html/escape';

export type Attributes = Record<string, string>;

/** An XML element around `content`, which is XML already; characters that XML 1.0 has not are left out. */
export function xmlElement(name: string, attributes: Attributes, content = ''): string {
  const said = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(value)}"`)
    .join('');
  return content === '' ? `<${name}${said}/>` : `<${name}${said}>${content}</${name}>`;
}

/** Text as it stands in XML, in an element or an attribute. */
export function xmlText(text: string): string {
  return escapeAttribute(withoutForbidden(text));
}

/** A text without the characters that XML 1.0 has not (§2.2). */
export function withoutForbidden(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
