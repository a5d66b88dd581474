import type { Core } from '@strapi/strapi';
import type { TranslatableType } from '#translation-desk/translatable-type';
import type { ComponentSchemas, ContentTypeSchema } from '../domain/schema/content-type-schema';
import { toTranslatableFields } from '../domain/schema/translatable-fields';

const CACHE = new WeakMap<Core.Strapi, readonly TranslatableType[]>();

/** Every localized content type of the app that has text to translate, read from the schemas once. */
export function translatableTypes(strapi: Core.Strapi): readonly TranslatableType[] {
  const cached = CACHE.get(strapi);
  if (cached) return cached;
  const components = strapi.components as unknown as ComponentSchemas;
  const types = Object.values(strapi.contentTypes)
    .filter(({ uid }) => uid.startsWith('api::'))
    .map((schema): TranslatableType => {
      const fields = toTranslatableFields(schema as unknown as ContentTypeSchema, components);
      return {
        uid: schema.uid,
        kind: schema.kind,
        displayName: schema.info.displayName,
        draftAndPublish: schema.options?.draftAndPublish === true,
        fields,
        titleField: Object.entries(fields).find(([, field]) => field.kind === 'text')?.[0] ?? null,
      };
    })
    .filter(({ fields }) => Object.keys(fields).length > 0);
  CACHE.set(strapi, types);
  return types;
}

/** Null where the type doesn't exist or has nothing to translate. */
export function findTranslatableType(strapi: Core.Strapi, uid: string): TranslatableType | null {
  return translatableTypes(strapi).find((type) => type.uid === uid) ?? null;
}
