import type { Struct } from '@strapi/strapi';

/** Names of the attributes of a type that are the same in all its locales, relations included. */
export function sharedAttributes(contentType: Struct.ContentTypeSchema): string[] {
  return Object.entries(contentType.attributes).flatMap(([name, attribute]) =>
    isDeclaredShared(attribute) ? [name] : [],
  );
}

/** Strapi's own attributes (`createdAt`, `locale` …) say nothing of i18n and are left out. */
function isDeclaredShared(attribute: { pluginOptions?: unknown }): boolean {
  const options = attribute.pluginOptions as { i18n?: { localized?: boolean } } | undefined;
  return options?.i18n?.localized === false;
}
