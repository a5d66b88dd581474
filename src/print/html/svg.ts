import { escapeAttribute, escapeText } from './escape';

/** Only what pictures of ours use. */
type Tag = 'svg' | 'g' | 'path' | 'circle' | 'a' | 'text';

type Attributes = Partial<
  Record<
    | 'xmlns'
    | 'viewBox'
    | 'role'
    | 'aria-label'
    | 'aria-hidden'
    | 'focusable'
    | 'class'
    | 'd'
    | 'cx'
    | 'cy'
    | 'r'
    | 'x'
    | 'y'
    | 'href'
    | 'text-anchor',
    string | number
  >
>;

/** An element of a picture around `content`, which is SVG already. */
export function svgElement(tag: Tag, attributes: Attributes, content = ''): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
  return content === '' ? `<${tag}${said}/>` : `<${tag}${said}>${content}</${tag}>`;
}

/** What is said of an element to those who point at it. */
export function svgTitle(text: string): string {
  return `<title>${escapeText(text)}</title>`;
}
