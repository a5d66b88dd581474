/** A node of a rich text as it may really come: the content manager's editor is not the only thing that writes one. */
export type LooseNode = Record<string, unknown>;

/** The value as a node; anything that isn't an object becomes an empty one. */
export function toNode(value: unknown): LooseNode {
  return typeof value === 'object' && value !== null ? (value as LooseNode) : {};
}

/** The node's children, none where it has no list of them. */
export function childrenOf(node: LooseNode): LooseNode[] {
  return Array.isArray(node.children) ? node.children.map(toNode) : [];
}

export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** All text below a node in order, however deep; walks without recursion, which depth could exhaust. */
export function textOf(node: LooseNode): string {
  const texts: string[] = [];
  const waiting: LooseNode[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.text === 'string') texts.push(next.text);
    for (const child of childrenOf(next).reverse()) waiting.push(child);
  }
  return texts.join('');
}
