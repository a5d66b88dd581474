/** What the desk reads of Strapi's schemas, as plain data. */
export interface AttributeSchema {
  type: string;
  maxLength?: number;
  /** Of `component`. */
  component?: string;
  repeatable?: boolean;
  /** Of `dynamiczone`. */
  components?: readonly string[];
  pluginOptions?: { i18n?: { localized?: boolean } };
}

export interface ComponentSchema {
  attributes: Readonly<Record<string, AttributeSchema>>;
}

export interface ContentTypeSchema extends ComponentSchema {
  uid: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

export type ComponentSchemas = Readonly<Record<string, ComponentSchema>>;
