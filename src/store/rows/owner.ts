import type { DocumentShape } from '../shape/document-shape';
import type { LoadedRow } from './read-rows';

/** Something that components and files hang on: a document's row or a component's. */
export interface Owner {
  id: number;
  shape: DocumentShape;
  values: Record<string, unknown>;
}

export function ownerOf(shape: DocumentShape, { id, version }: LoadedRow): Owner {
  return { id, shape, values: version.values };
}

/** Sets `values[attribute]`, or adds to the list that it is. */
export function attach({ values }: Owner, attribute: string, value: unknown, many: boolean): void {
  const list = values[attribute];
  if (!many) values[attribute] = value;
  else if (Array.isArray(list)) list.push(value);
  else values[attribute] = [value];
}
