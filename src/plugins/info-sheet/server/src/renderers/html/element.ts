import { escapeAttribute } from './escape';

/** Only what the sheet uses: neither a script nor a handler can be written with these. */
type Tag =
  | 'a'
  | 'blockquote'
  | 'code'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'em'
  | 'figcaption'
  | 'figure'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'header'
  | 'li'
  | 'main'
  | 'ol'
  | 'p'
  | 'pre'
  | 's'
  | 'section'
  | 'span'
  | 'strong'
  | 'time'
  | 'u'
  | 'ul';

export type Attributes = Partial<
  Record<
    | 'class'
    | 'lang'
    | 'dir'
    | 'href'
    | 'id'
    | 'datetime'
    | 'aria-labelledby'
    | 'rel'
    | 'tabindex'
    | 'role'
    | 'aria-label',
    string
  >
>;

/** An element around `content`, which is HTML already. */
export function element(tag: Tag, attributes: Attributes, content: string): string {
  return `<${tag}${toAttributes(attributes)}>${content}</${tag}>`;
}

/** A picture as a data URI: the page loads nothing. */
export function picture(
  bytes: Uint8Array,
  mime: string,
  alt: string,
  attributes: Attributes & { width?: string; height?: string; style?: string },
): string {
  const source = `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`;
  return `<img src="${escapeAttribute(source)}" alt="${escapeAttribute(alt)}"${toAttributes(attributes)}>`;
}

function toAttributes(attributes: Record<string, string | undefined>): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}
