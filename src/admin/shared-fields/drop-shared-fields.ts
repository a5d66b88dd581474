import { localizedOf } from '#domain/attribute';
import type { PanelStore } from '../panel-store';
import { isTranslation } from './is-translation';

/** What the content manager saves: which version, and its values. */
export interface VersionSave {
  model: string;
  documentId?: string;
  params?: { locale?: string };
  data?: Record<string, unknown>;
}

/** Leaves out of a translation's save what the base decides: it may have changed there since the form was opened. */
export function dropSharedFields<T extends VersionSave>(save: T, store: PanelStore): T {
  const { model, documentId, params, data } = save;
  const schema = store.schemaOf(model);
  if (!data || !schema || !isTranslation({ uid: model, documentId, locale: params?.locale }, store))
    return save;
  const kept = Object.entries(data).filter(([name]) => {
    const attribute = schema.attributes[name];
    return !attribute || localizedOf(attribute) !== false;
  });
  return { ...save, data: Object.fromEntries(kept) };
}
