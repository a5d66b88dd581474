import type { Core } from '@strapi/strapi';

/** The part of Strapi's attribute schema that reading needs. */
export interface AttributeSchema {
  type: string;
  private?: boolean;
  repeatable?: boolean;
  component?: string;
  multiple?: boolean;
  relation?: string;
  target?: string;
  mappedBy?: string;
  enum?: readonly string[];
  pluginOptions?: { i18n?: { localized?: boolean } };
}

export interface ContentSchema {
  uid: string;
  modelType: string;
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, AttributeSchema>;
}

/** The schema of a content type or component. Throws on an unknown uid: a programmer's fault. */
export function schemaOf(strapi: Core.Strapi, uid: string): ContentSchema {
  const schemas: Record<string, unknown> = { ...strapi.contentTypes, ...strapi.components };
  const schema = schemas[uid];
  if (!isContentSchema(schema)) throw new Error(`No content type or component ${uid}`);
  return schema;
}

/** Strapi's own bookkeeping is said elsewhere in an answer, or nowhere. */
const SYSTEM_ATTRIBUTES: readonly string[] = [
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
];

export function isExposed(name: string, attribute: AttributeSchema): boolean {
  return !SYSTEM_ATTRIBUTES.includes(name) && attribute.private !== true && attribute.type !== 'password';
}

/** Every attribute of the model says so itself; one that says nothing is shared. */
export function isLocalizedAttribute(attribute: AttributeSchema): boolean {
  return attribute.pluginOptions?.i18n?.localized === true;
}

function isContentSchema(schema: unknown): schema is ContentSchema {
  return typeof schema === 'object' && schema !== null && 'attributes' in schema;
}
