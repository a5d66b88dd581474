import type { Copy } from '#domain/copy';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import { isRecord, toRecords } from '#domain/records';
import { ANY_DOCUMENT, documentTags, panelApi } from '../kit/api';

interface Key {
  model: string;
  documentId: string;
}

/** A document that is to be copied: what its base is called, and the languages that it is in. */
export interface Source {
  name: string;
  locales: Locale[];
}

/** What the dialog that makes a copy asks the server. */
export const { useGetSourceQuery, useDuplicateMutation } = panelApi.injectEndpoints({
  endpoints: (build) => ({
    getSource: build.query<Source, Key>({
      query: ({ model, documentId }) => ({
        url: `/content-manager/collection-types/${model}/${documentId}`,
        config: { params: { locale: DEFAULT_LOCALE } },
      }),
      transformResponse: toSource,
      providesTags: (_source, _problem, { model, documentId }) => documentTags(model, documentId),
    }),
    duplicate: build.mutation<Copy, Key & { texts: Record<string, string> }>({
      query: ({ model, documentId, texts }) => ({
        url: `/content-manager/collection-types/${model}/${documentId}/actions/duplicate`,
        method: 'POST',
        data: texts,
      }),
      transformResponse: ({ data }: { data: Copy }) => data,
      // A list that is loaded anew takes its dialogs with it, and what was typed in them.
      invalidatesTags: (copy, _problem, { model }) =>
        copy ? [ANY_DOCUMENT, { type: 'Document', id: `${model}_LIST` }] : [],
    }),
  }),
});

/** Of a document that isn't there in English, nothing but its other languages. */
function toSource({ data, meta }: { data: unknown; meta?: unknown }): Source {
  const base = isRecord(data) ? data : {};
  const others = isRecord(meta) ? toRecords(meta.availableLocales) : [];
  const name = [base.title, base.name].find((text) => typeof text === 'string');
  return {
    name: name ?? '',
    locales: [base, ...others].flatMap(({ locale }) => (typeof locale === 'string' ? [locale] : [])),
  };
}
