/** What components and files hang on: a document's row, or a component's. */
export interface Owner {
  id: number;
  values: Record<string, unknown>;
}

/** Puts a value where an attribute has one, or adds it where it has a list. */
export function attach({ values }: Owner, attribute: string, value: object): void {
  const list = values[attribute];
  if (Array.isArray(list)) list.push(value);
  else values[attribute] = value;
}
