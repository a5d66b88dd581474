import type { Core } from '@strapi/strapi';
import { strapiServices } from '#strapi/services';
import { isRecord } from '#domain/records';
import type { TranslatableType } from '#translation-desk/translatable-type';

export interface FieldLabel {
  label: string;
  /** The sentence under the field in the content manager; empty where there is none. */
  hint: string;
}

/** The words that the content manager shows at the fields of a type. */
export async function fieldLabels(
  strapi: Core.Strapi,
  type: TranslatableType,
): Promise<Record<string, FieldLabel>> {
  const configuration: unknown = await strapiServices(strapi).contentTypeViews.findConfiguration(
    strapi.contentType(type.uid),
  );
  const metadatas = isRecord(configuration) ? configuration['metadatas'] : {};
  return Object.fromEntries(Object.keys(type.fields).map((name) => [name, toLabel(metadatas, name)]));
}

function toLabel(metadatas: unknown, name: string): FieldLabel {
  const metadata = isRecord(metadatas) ? metadatas[name] : {};
  const edit = isRecord(metadata) ? metadata['edit'] : {};
  const { label, description } = isRecord(edit) ? edit : {};
  return {
    label: typeof label === 'string' && label !== '' ? label : name,
    hint: typeof description === 'string' ? description : '',
  };
}
