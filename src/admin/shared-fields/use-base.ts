import {
  unstable_useContentManagerContext as useContentManagerContext,
  unstable_useDocument as useDocument,
} from '@strapi/strapi/admin';
import { DEFAULT_LOCALE } from '#domain/locale';

/** The open document's version that decides what is shared; its values are empty until they are loaded. */
export interface Base {
  model: string;
  documentId: string;
  values: Record<string, unknown>;
}

export function useBase(): Base {
  const { model, collectionType, id } = useContentManagerContext();
  const { document } = useDocument({
    collectionType,
    model,
    documentId: id,
    params: { locale: DEFAULT_LOCALE },
  });
  return { model, documentId: document?.documentId ?? id ?? '', values: document ?? {} };
}
