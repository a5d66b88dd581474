import { localizedOf } from '#domain/attribute';
import type {
  ComponentModel,
  TranslatableField,
  TranslatableFields,
} from '#translation-desk/translatable-type';
import type { AttributeSchema, ComponentSchemas, ContentTypeSchema } from './content-type-schema';

const TEXT_TYPES = new Set(['string', 'text', 'richtext']);

/**
 * Every localized string, text and rich text of a content type, components included.
 * Inside a localized component an attribute counts as localized unless it says that it isn't.
 */
export function toTranslatableFields(
  schema: ContentTypeSchema,
  components: ComponentSchemas,
): TranslatableFields {
  if (localizedOf(schema) !== true) return {};
  return fieldsOf(schema.attributes, components, (attribute) => localizedOf(attribute) === true, []);
}

function fieldsOf(
  attributes: Readonly<Record<string, AttributeSchema>>,
  components: ComponentSchemas,
  isLocalized: (attribute: AttributeSchema) => boolean,
  within: readonly string[],
): TranslatableFields {
  const fields: Record<string, TranslatableField> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    const field = isLocalized(attribute) ? toField(attribute, components, within) : null;
    if (field) fields[name] = field;
  }
  return fields;
}

function toField(
  attribute: AttributeSchema,
  components: ComponentSchemas,
  within: readonly string[],
): TranslatableField | null {
  if (TEXT_TYPES.has(attribute.type)) return { kind: 'text', limit: attribute.maxLength ?? null };
  if (attribute.type === 'blocks') return { kind: 'blocks' };
  if (attribute.type === 'component' && attribute.component !== undefined) {
    const model = toComponentModel(attribute.component, components, within);
    return model && { kind: 'component', repeatable: attribute.repeatable === true, model };
  }
  if (attribute.type === 'dynamiczone') {
    const models = (attribute.components ?? []).flatMap((uid) => {
      const model = toComponentModel(uid, components, within);
      return model ? [[uid, model] as const] : [];
    });
    return models.length > 0 ? { kind: 'zone', models: Object.fromEntries(models) } : null;
  }
  return null;
}

/** Null where the component has no text to translate, or holds itself. */
function toComponentModel(
  uid: string,
  components: ComponentSchemas,
  within: readonly string[],
): ComponentModel | null {
  const schema = components[uid];
  if (!schema || within.includes(uid)) return null;
  const isLocalized = (attribute: AttributeSchema): boolean => localizedOf(attribute) !== false;
  const fields = fieldsOf(schema.attributes, components, isLocalized, [...within, uid]);
  if (Object.keys(fields).length === 0) return null;
  const identity = Object.entries(schema.attributes)
    .filter(([name, attribute]) => !(name in fields) && attribute.type !== 'component')
    .map(([name]) => name);
  const files = identity.filter((name) => schema.attributes[name]?.type === 'media');
  return { uid, identity, files, fields };
}
