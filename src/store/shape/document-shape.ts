import type { Fragment } from '../sql/fragment';
import { name } from '../sql/fragment';
import type { ComponentLink, RelationLink } from './strapi-metadata';

export interface ColumnShape {
  attribute: string;
  column: string;
  /** Strapi's attribute type. */
  type: string;
  localized: boolean;
  /** What a cell of it says, the same from SQLite and PostgreSQL. */
  read(cell: unknown): unknown;
}

/** The columns of what Strapi itself writes in a row; a component has the id alone. */
export type SystemColumns = Record<
  'id' | 'documentId' | 'locale' | 'createdAt' | 'updatedAt' | 'publishedAt',
  string
>;

export interface MediaShape {
  attribute: string;
  multiple: boolean;
}

export interface ComponentShape {
  attribute: string;
  repeatable: boolean;
  localized: boolean;
  link: ComponentLink;
  shape: DocumentShape;
}

/** A list of components of several kinds. */
export interface ZoneShape {
  attribute: string;
  localized: boolean;
  link: ComponentLink;
  kinds: readonly DocumentShape[];
}

export interface RelationShape {
  attribute: string;
  many: boolean;
  link: RelationLink;
  target: DocumentShape;
}

/** Tables, columns and joins of one content type or component, all from Strapi's own metadata. */
export interface DocumentShape {
  uid: string;
  table: string;
  draftAndPublish: boolean;
  system: SystemColumns;
  columns: readonly ColumnShape[];
  media: readonly MediaShape[];
  components: readonly ComponentShape[];
  zones: readonly ZoneShape[];
  relations: readonly RelationShape[];
}

/** The column of an attribute that the shape is known to have. */
export function columnNamed({ uid, system, columns }: DocumentShape, attribute: string): string {
  const systemColumn = Object.entries(system).find(([each]) => each === attribute)?.[1];
  const column = systemColumn ?? columns.find((each) => each.attribute === attribute)?.column;
  if (column === undefined) throw new Error(`${uid} has no column for ${attribute}`);
  return column;
}

/** The columns of a shape's table under an alias, by attribute. */
export function columnsUnder(shape: DocumentShape, alias: string): (attribute: string) => Fragment {
  return (attribute) => name(alias, columnNamed(shape, attribute));
}

export function relationNamed(shape: DocumentShape, attribute: string): RelationShape {
  const relation = shape.relations.find((each) => each.attribute === attribute);
  if (!relation) throw new Error(`${shape.uid} has no relation ${attribute}`);
  return relation;
}
