import type { UID } from '@strapi/strapi';

/** A field that holds text to translate; by the name of its attribute in `TranslatableFields`. */
export type TranslatableField =
  | { kind: 'text'; limit: number | null }
  | { kind: 'blocks' }
  | { kind: 'component'; repeatable: boolean; model: ComponentModel }
  | { kind: 'zone'; models: Readonly<Record<string, ComponentModel>> };

export type TranslatableFields = Readonly<Record<string, TranslatableField>>;

export interface ComponentModel {
  uid: string;
  /** Attributes without text to translate (files, numbers, addresses): they tell which entry is which in every locale. */
  identity: readonly string[];
  /** Those of `identity` that are files. */
  files: readonly string[];
  fields: TranslatableFields;
}

/** A content type that has text to translate. */
export interface TranslatableType {
  uid: UID.ContentType;
  kind: 'collectionType' | 'singleType';
  displayName: string;
  draftAndPublish: boolean;
  fields: TranslatableFields;
  /** The plain field that names a document in lists. */
  titleField: string | null;
}
