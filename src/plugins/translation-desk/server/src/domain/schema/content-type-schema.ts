import type { DeclaredAttribute } from '#domain/attribute';

/** What the desk reads of Strapi's schemas, as plain data. */
export interface AttributeSchema extends DeclaredAttribute {
  type: string;
  maxLength?: number;
  /** Of `component`. */
  component?: string;
  repeatable?: boolean;
  /** Of `dynamiczone`. */
  components?: readonly string[];
}

export interface ComponentSchema {
  attributes: Readonly<Record<string, AttributeSchema>>;
}

export interface ContentTypeSchema extends ComponentSchema, DeclaredAttribute {
  uid: string;
}

export type ComponentSchemas = Readonly<Record<string, ComponentSchema>>;
