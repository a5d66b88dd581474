import type { Core } from '@strapi/strapi';
import { KEPT_ATTRIBUTES, type DeclaredAttribute } from '#domain/attribute';

/** The part of Strapi's attribute schema that reading needs. */
export interface AttributeSchema extends DeclaredAttribute {
  type: string;
  private?: boolean;
  repeatable?: boolean;
  component?: string;
  /** Of a dynamic zone. */
  components?: readonly string[];
  multiple?: boolean;
  relation?: string;
  target?: string;
  mappedBy?: string;
  enum?: readonly string[];
}

export interface ContentSchema {
  uid: string;
  modelType: string;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  attributes: Record<string, AttributeSchema>;
}

/** The schema of a content type or component. Throws on an unknown uid: a programmer's fault. */
export function schemaOf(strapi: Core.Strapi, uid: string): ContentSchema {
  const schemas: Record<string, unknown> = { ...strapi.contentTypes, ...strapi.components };
  const schema = schemas[uid];
  if (!isContentSchema(schema)) throw new Error(`No content type or component ${uid}`);
  return schema;
}

/** Whether an attribute may be shown to readers. */
export function isExposed(name: string, attribute: AttributeSchema): boolean {
  return !KEPT_ATTRIBUTES.includes(name) && attribute.private !== true && attribute.type !== 'password';
}

function isContentSchema(schema: unknown): schema is ContentSchema {
  return typeof schema === 'object' && schema !== null && 'attributes' in schema;
}
