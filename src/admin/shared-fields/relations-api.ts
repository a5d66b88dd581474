import { adminApi } from '@strapi/strapi/admin';
import { DEFAULT_LOCALE } from '#domain/locale';

interface Relation {
  model: string;
  documentId: string;
  name: string;
}

interface Related {
  results?: Record<string, unknown>[];
  data?: Record<string, unknown> | null;
}

/** What a document's relation leads to in the base, loaded anew for each form. */
const relationsApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    ficheBaseRelations: build.query<Record<string, unknown>[], Relation>({
      query: ({ model, documentId, name }) => ({
        url: `/content-manager/relations/${model}/${documentId}/${name}`,
        method: 'GET',
        config: { params: { locale: DEFAULT_LOCALE, pageSize: 100 } },
      }),
      // The server begins with the last.
      transformResponse: ({ results, data }: Related) => results?.toReversed() ?? (data ? [data] : []),
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useFicheBaseRelationsQuery: useBaseRelations } = relationsApi;
