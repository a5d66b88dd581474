/** An element as it was read: prefixes resolved, comments and instructions left out. */
export interface XmlElement {
  namespace: string;
  /** Without prefix. */
  name: string;
  /** By local name; one in a namespace of its own as `{namespace}name`. */
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
  /** Whether `xml:space="preserve"` holds here. */
  preservesSpace: boolean;
  line: number;
}

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

/** The child elements of the same namespace with one of these names. */
export function childrenNamed(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children
    .filter(isElement)
    .filter((child) => child.namespace === element.namespace && names.includes(child.name));
}

/** The text of an element and all in it. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textOf(node) : node)).join('');
}
