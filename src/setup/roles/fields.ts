import type { Core, UID } from '@strapi/strapi';

/** Paths of every attribute of a type that people may see, components' leaves included: `gallery.alt`. */
export function allFields(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  return fieldPaths(strapi, uid, () => true);
}

/** The same, of the attributes that differ by locale alone: what a translator writes. */
export function localizedFields(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  return fieldPaths(strapi, uid, isLocalized);
}

interface Attribute {
  type: string;
  component?: UID.Component;
  visible?: boolean;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

const NOT_AUTHORIZABLE = [
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

function fieldPaths(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  wanted: (attribute: Attribute) => boolean,
): string[] {
  return attributesOf(strapi.contentType(uid).attributes)
    .filter(([, attribute]) => wanted(attribute))
    .flatMap(([name, attribute]) => leaves(strapi, name, attribute));
}

function leaves(strapi: Core.Strapi, path: string, attribute: Attribute): string[] {
  if (attribute.type !== 'component' || !attribute.component) return [path];
  const component = strapi.components[attribute.component];
  if (!component) return [path];
  return attributesOf(component.attributes).flatMap(([name, leaf]) =>
    leaves(strapi, `${path}.${name}`, leaf),
  );
}

function attributesOf(attributes: object): [string, Attribute][] {
  return Object.entries(attributes as Record<string, Attribute>).filter(
    ([name, attribute]) => !NOT_AUTHORIZABLE.includes(name) && attribute.visible !== false,
  );
}

function isLocalized(attribute: Attribute): boolean {
  return attribute.pluginOptions?.i18n?.localized === true;
}
