/** What the content manager knows of a field's look. */
export interface FieldMetadata {
  edit: Record<string, unknown>;
  list: { label: string; searchable: boolean; sortable: boolean };
}

/** The content manager's configuration of a type or component, as Strapi stores it. */
export interface ViewConfiguration {
  settings: Record<string, unknown>;
  metadatas: Record<string, FieldMetadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

/** An attribute as the content manager describes it; `targetModel` of relations alone. */
export interface ModelAttribute {
  type: string;
  relationType?: string;
  targetModel?: string;
}

/** A type or component as the content manager describes it: Strapi's own attributes are among its attributes. */
export interface Model {
  uid: string;
  modelType?: string;
  attributes: Record<string, ModelAttribute>;
}
