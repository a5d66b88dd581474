/** The content of a unit as a tree: text, pairs of codes around more of it, and codes that stand alone. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'pair'; id: number; children: Inline[] }
  | { kind: 'single'; id: number };

/** The numbers of all codes in the order they open; a number that occurs twice is listed twice. */
export function listCodes(content: readonly Inline[]): number[] {
  return content.flatMap((node) => {
    switch (node.kind) {
      case 'text':
        return [];
      case 'single':
        return [node.id];
      case 'pair':
        return [node.id, ...listCodes(node.children)];
      default:
        return node satisfies never;
    }
  });
}

/** The words alone; a code that stands alone counts as a space. */
export function toPlainText(content: readonly Inline[]): string {
  return content
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return node.text;
        case 'single':
          return ' ';
        case 'pair':
          return toPlainText(node.children);
        default:
          return node satisfies never;
      }
    })
    .join('');
}

/** The same tree with each code's number given by `renumber`; null takes the code away and leaves its text. */
export function renumberCodes(content: readonly Inline[], renumber: (id: number) => number | null): Inline[] {
  return content.flatMap((node): Inline[] => {
    if (node.kind === 'text') return [node];
    const id = renumber(node.id);
    if (node.kind === 'single') return id === null ? [] : [{ kind: 'single', id }];
    const children = renumberCodes(node.children, renumber);
    return id === null ? children : [{ kind: 'pair', id, children }];
  });
}

/** Adds text at the end of a list; two texts never stand side by side. */
export function pushText(into: Inline[], text: string): void {
  if (text === '') return;
  const last = into.at(-1);
  if (last?.kind === 'text') into[into.length - 1] = { kind: 'text', text: last.text + text };
  else into.push({ kind: 'text', text });
}
