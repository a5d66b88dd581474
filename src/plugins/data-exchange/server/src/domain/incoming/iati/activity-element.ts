/** An element of an activity as it was read. */
export interface ActivityElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: ActivityElement[];
  text: string;
}

export function childrenOf(element: ActivityElement, name: string): ActivityElement[] {
  return element.children.filter((child) => child.name === name);
}

export function childOf(element: ActivityElement, name: string): ActivityElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** The text of the first such child, without space around it; empty where there is none. */
export function textOf(element: ActivityElement | undefined, name: string): string {
  return (element && childOf(element, name)?.text.trim()) || '';
}
