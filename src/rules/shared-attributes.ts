import type { Struct } from '@strapi/strapi';
import { localizedOf } from '#domain/attribute';

/** Names of the attributes of a type that are the same in all its locales, relations included. */
export function sharedAttributes(contentType: Struct.ContentTypeSchema): string[] {
  return Object.entries(contentType.attributes).flatMap(([name, attribute]) =>
    // Strapi's own (`createdAt`, `locale` …) say nothing of it and are left out.
    localizedOf(attribute) === false ? [name] : [],
  );
}
