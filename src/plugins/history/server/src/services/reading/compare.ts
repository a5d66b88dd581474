import type { Core } from '@strapi/strapi';
import type { HistoryAccess } from '#history/access';
import type { ComparedField } from '#history/comparison';
import type { CompareQuery, CompareResponse, DocumentKey, Version } from '#history/reading';
import { loadDocumentNames, loadFiles } from '../../adapters/names';
import { typeFields, type TypeField } from '../../adapters/type-fields';
import { compareVersions, type FieldOfType } from '../../domain/compare/compare-versions';
import type { Names } from '../../domain/compare/to-lines';
import { isObject, type Json, type JsonObject } from '../../domain/json';
import { pick } from './pick';
import { stateAt } from './state-at';

/** Two versions of a document in a language, field by field, of the fields that whoever asks may read. */
export async function compare(
  strapi: Core.Strapi,
  access: HistoryAccess,
  key: DocumentKey,
  { locale, before, after }: CompareQuery,
): Promise<CompareResponse['data']> {
  const mayRead = (field: string) => access.mayRead(key.uid, locale, field);
  const versionOf = async (version: Version) =>
    readable(pick(await stateAt(strapi, key, locale, version.moment), version), mayRead);
  const [one, other] = [await versionOf(before), await versionOf(after)];
  const fields = await typeFields(strapi, key.uid);
  return {
    fields: await compareValues(strapi, fields, { before: one, after: other, locale }),
    isThere: { before: one !== null, after: other !== null },
  };
}

/** Two versions, with the names of all that they name. */
export async function compareValues(
  strapi: Core.Strapi,
  fields: ReadonlyMap<string, TypeField>,
  { before, after, locale }: { before: JsonObject | null; after: JsonObject | null; locale: string },
): Promise<ComparedField[]> {
  const told = await toTold(strapi, fields, [before, after], locale);
  return compareVersions(before, after, told, { label: '', kind: 'value', names: NO_NAMES });
}

function readable(version: JsonObject | null, mayRead: (field: string) => boolean): JsonObject | null {
  return (
    version &&
    Object.fromEntries(Object.entries(version).filter(([name]) => name.startsWith('$') || mayRead(name)))
  );
}

const NO_NAMES: Names = {
  document: (id) => id,
  file: () => ({ name: '', url: null, isPicture: false }),
  part: (name) => ({ label: name, kind: 'value' }),
};

/** The fields with the names of all that the versions name. */
async function toTold(
  strapi: Core.Strapi,
  fields: ReadonlyMap<string, TypeField>,
  versions: readonly (JsonObject | null)[],
  locale: string,
): Promise<Map<string, FieldOfType>> {
  const files = await loadFiles(
    strapi,
    versions.flatMap((version) => filesIn(version ?? {}, fields)),
  );
  const told = new Map<string, FieldOfType>();
  for (const [name, field] of fields) {
    const ids = versions.flatMap((version) => (field.kind === 'relation' ? textsIn(version?.[name]) : []));
    const documents = await loadDocumentNames(
      strapi,
      field.attribute.target ?? '',
      [...new Set(ids)],
      locale,
    );
    told.set(name, {
      label: field.label,
      kind: field.kind,
      names: {
        document: (id) => documents.get(id) ?? id,
        file: (id) => files.get(id) ?? NO_NAMES.file(id),
        part: (part) => field.parts.get(part) ?? NO_NAMES.part(part),
      },
    });
  }
  return told;
}

function filesIn(values: JsonObject, fields: ReadonlyMap<string, TypeField>): number[] {
  return [...fields].flatMap(([name, { kind, parts }]) => {
    const value = values[name];
    const list = Array.isArray(value) ? value : [];
    if (kind === 'media') return list.map(Number);
    return kind === 'component' ? list.filter(isObject).flatMap((part) => filesIn(part, parts)) : [];
  });
}

function textsIn(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
