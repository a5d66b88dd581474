import type { Core, UID } from '@strapi/strapi';
import { checkLimits, type LimitedAttributes } from '#domain/attribute-limits';
import type { DocumentWrite } from './document-write';
import type { FieldError } from './field-errors';

/** Where a write is outside the limits of its type's schema. Strapi looks too, after our rules, and in words of its own. */
export function findOutside(strapi: Core.Strapi, { uid, data, publishes }: DocumentWrite): FieldError[] {
  return checkLimits(attributesOf(strapi, uid), data, {
    complete: publishes,
    attributesOf: (component) => attributesOf(strapi, component as UID.Component),
  });
}

function attributesOf(strapi: Core.Strapi, uid: UID.Schema): LimitedAttributes {
  return strapi.getModel(uid).attributes as LimitedAttributes;
}
