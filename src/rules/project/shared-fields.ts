import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { FieldError } from '../field-errors';
import { isBlank, isSameValue } from '../same-value';
import { sharedAttributes } from '../shared-attributes';
import { existingIn, relatedAfter } from './related-documents';
import { isRelationName, PROJECT, RELATION_NAMES, relatedTo, type StoredProject } from './stored-project';

type Data = Record<string, unknown>;

/** The shared fields that a write names. */
export function sharedFieldsIn(strapi: Core.Strapi, data: Data): string[] {
  return sharedAttributes(strapi.contentType(PROJECT)).filter((name) => name in data);
}

/** The shared fields that a translation would change: they are decided in the base's locale alone. */
export async function checkSharedFields(
  strapi: Core.Strapi,
  data: Data,
  base: StoredProject,
  isNew: boolean,
): Promise<FieldError[]> {
  const problems: FieldError[] = [];
  for (const name of sharedFieldsIn(strapi, data)) {
    if (await keepsValue(strapi, name, data[name], base, isNew)) continue;
    problems.push({
      path: [name],
      message: `This is the same in all languages: change it in ${base.locale}`,
    });
  }
  return problems;
}

/** Leaves a translation's shared fields as they are stored; of a new version Strapi copies them, relations apart. */
export function dropSharedFields(strapi: Core.Strapi, data: Data): void {
  for (const name of sharedAttributes(strapi.contentType(PROJECT))) delete data[name];
}

/** Lets a new version take from the others what the form left untouched. */
export async function dropBlankSharedFields(strapi: Core.Strapi, data: Data): Promise<void> {
  for (const name of sharedAttributes(strapi.contentType(PROJECT))) {
    const untouched = isRelationName(name)
      ? (await relatedAfter(strapi, name, [], data[name])).length === 0
      : isBlank(data[name]);
    if (untouched) delete data[name];
  }
}

/** Gives a new version the relations of the base, as far as their targets exist in its locale. */
export async function inheritRelations(
  strapi: Core.Strapi,
  data: Data,
  base: StoredProject,
  locale: Locale,
): Promise<void> {
  for (const name of RELATION_NAMES) {
    if (name in data) continue;
    const targets = await existingIn(strapi, name, relatedTo(base, name), locale);
    data[name] = { set: targets.map(({ documentId }) => ({ documentId })) };
  }
}

async function keepsValue(
  strapi: Core.Strapi,
  name: string,
  value: unknown,
  base: StoredProject,
  isNew: boolean,
): Promise<boolean> {
  if (!isRelationName(name)) return (isNew && isBlank(value)) || isSameValue(value, base.values[name]);
  const before = relatedTo(base, name);
  const after = await relatedAfter(strapi, name, before, value);
  return (isNew && after.length === 0) || isSameValue([...after].sort(), [...before].sort());
}
