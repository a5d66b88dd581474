import { escapeAttribute } from './escape';

/** Only what pages of ours use: neither a script nor a handler can be written with these. */
type Tag =
  | 'a'
  | 'article'
  | 'aside'
  | 'blockquote'
  | 'button'
  | 'code'
  | 'dd'
  | 'details'
  | 'div'
  | 'dl'
  | 'dt'
  | 'em'
  | 'fieldset'
  | 'figcaption'
  | 'figure'
  | 'footer'
  | 'form'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'header'
  | 'label'
  | 'legend'
  | 'li'
  | 'main'
  | 'nav'
  | 'ol'
  | 'option'
  | 'p'
  | 'pre'
  | 's'
  | 'search'
  | 'section'
  | 'select'
  | 'span'
  | 'strong'
  | 'summary'
  | 'time'
  | 'u'
  | 'ul';

export type Attributes = Partial<
  Record<
    | 'class'
    | 'lang'
    | 'dir'
    | 'href'
    | 'hreflang'
    | 'id'
    | 'datetime'
    | 'rel'
    | 'tabindex'
    | 'role'
    | 'aria-label'
    | 'aria-labelledby'
    | 'aria-describedby'
    | 'aria-current'
    | 'aria-hidden'
    | 'download'
    | 'type'
    | 'for'
    | 'name'
    | 'value'
    | 'method'
    | 'action'
    | 'open'
    | 'selected',
    string
  >
>;

/** An element around `content`, which is HTML already. */
export function element(tag: Tag, attributes: Attributes, content: string): string {
  return `<${tag}${toAttributes(attributes)}>${content}</${tag}>`;
}

type InputAttributes = Attributes & { placeholder?: string; checked?: string; autocomplete?: string };

/** A control that has no content. */
export function input(attributes: InputAttributes): string {
  return `<input${toAttributes(attributes)}>`;
}

/** A picture, and how large it is in pixels where that is known. */
export interface Picture {
  /** An address, or a data URI. */
  source: string;
  width?: number | null;
  height?: number | null;
}

interface PictureAttributes extends Attributes {
  /** Other sizes of it, for the browser to choose from. */
  srcset?: string;
  sizes?: string;
  loading?: 'lazy';
  decoding?: 'async';
  fetchpriority?: 'high';
  style?: string;
}

export function picture(
  { source, width, height }: Picture,
  alt: string,
  attributes: PictureAttributes = {},
): string {
  const size = {
    ...(width ? { width: String(width) } : {}),
    ...(height ? { height: String(height) } : {}),
  };
  return `<img${toAttributes({ src: source, alt, ...size, ...attributes })}>`;
}

/** A picture in another format, for browsers that know it. */
export interface PictureSource {
  type: string;
  srcset: string;
  sizes: string;
}

/** A picture in several formats, the first that a browser knows; `image` is for all others, and says how it is shown. */
export function pictureIn(sources: readonly PictureSource[], image: string): string {
  if (sources.length === 0) return image;
  return `<picture>${sources.map((source) => `<source${toAttributes(source)}>`).join('')}${image}</picture>`;
}

/** A picture's bytes as an address: the page loads nothing. */
export function dataUri(bytes: Uint8Array, mime: string): string {
  return `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`;
}

function toAttributes(attributes: object): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}
