import type { Core, UID } from '@strapi/strapi';
import { KEPT_ATTRIBUTES, localizedOf, type DeclaredAttribute } from '#domain/attribute';

/** Paths of every attribute of a type that people may see, components' leaves included: `gallery.alt`. */
export function allFields(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  return fieldPaths(strapi, uid, () => true);
}

/** The same, of the attributes that differ by locale alone: what a translator writes. */
export function localizedFields(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  return fieldPaths(strapi, uid, (attribute) => localizedOf(attribute) === true);
}

interface Attribute extends DeclaredAttribute {
  type: string;
  component?: UID.Component;
  visible?: boolean;
}

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
    ([name, attribute]) => !KEPT_ATTRIBUTES.includes(name) && attribute.visible !== false,
  );
}
