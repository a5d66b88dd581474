import type { Core, UID } from '@strapi/strapi';
import { KEPT_ATTRIBUTES } from '#domain/attribute';
import { isRecord } from '#domain/records';
import { strapiServices } from '#strapi/services';
import { schemaOf, type AttributeSchema } from '#store/shape/content-schema';
import type { FieldKind } from '../domain/compare/to-lines';

/** A field of a type or component as today's schema has it. */
export interface TypeField {
  label: string;
  kind: FieldKind;
  attribute: AttributeSchema;
  /** Of a component. */
  parts: ReadonlyMap<string, TypeField>;
}

/** The fields of a content type in the order of its schema, with the words that the content manager shows at them. */
export async function typeFields(strapi: Core.Strapi, uid: string): Promise<ReadonlyMap<string, TypeField>> {
  const { attributes } = schemaOf(strapi, uid);
  const labels = await labelsOf(strapi, uid);
  const fields = new Map<string, TypeField>();
  for (const [name, attribute] of Object.entries(attributes)) {
    if (KEPT_ATTRIBUTES.includes(name)) continue;
    const parts =
      attribute.component === undefined ? new Map() : await typeFields(strapi, attribute.component);
    fields.set(name, { label: labels(name), kind: kindOf(attribute), attribute, parts });
  }
  return fields;
}

function kindOf({ type }: AttributeSchema): FieldKind {
  switch (type) {
    case 'blocks':
    case 'media':
    case 'relation':
    case 'component':
      return type;
    case 'dynamiczone':
      return 'component';
    default:
      return 'value';
  }
}

async function labelsOf(strapi: Core.Strapi, uid: string): Promise<(name: string) => string> {
  const { contentTypeViews, componentViews } = strapiServices(strapi);
  const configuration: unknown = await (uid in strapi.components
    ? componentViews.findConfiguration(componentViews.findComponent(uid))
    : contentTypeViews.findConfiguration(strapi.contentType(uid as UID.ContentType)));
  const metadatas = isRecord(configuration) ? configuration['metadatas'] : {};
  return (name) => {
    const metadata = isRecord(metadatas) ? metadatas[name] : {};
    const edit = isRecord(metadata) ? metadata['edit'] : {};
    const label = isRecord(edit) ? edit['label'] : undefined;
    return typeof label === 'string' && label !== '' ? label : name;
  };
}
