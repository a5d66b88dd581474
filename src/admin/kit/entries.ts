import { isRecord } from '#domain/records';
import { ANY_DOCUMENT, panelApi } from './api';

/** An entry of a taxonomy, to choose from. */
export interface Entry {
  documentId: string;
  name: string;
}

interface Listed {
  uid: string;
  locale: string;
}

const { useListEntriesQuery } = panelApi.injectEndpoints({
  endpoints: (build) => ({
    listEntries: build.query<Entry[], Listed>({
      query: ({ uid, locale }) => ({
        url: `/content-manager/collection-types/${uid}`,
        config: { params: { locale, pageSize: 100, sort: 'name:ASC' } },
      }),
      transformResponse: ({ results }: { results: unknown[] }) => results.filter(isRecord).flatMap(toEntry),
      providesTags: [ANY_DOCUMENT],
    }),
  }),
});

/** The entries of a taxonomy as the content manager lists them; none for who may not read them there. */
export function useEntries(uid: string, locale: string): Entry[] {
  return useListEntriesQuery({ uid, locale }).data ?? [];
}

function toEntry({ documentId, name }: Record<string, unknown>): Entry[] {
  return typeof documentId === 'string' && typeof name === 'string' ? [{ documentId, name }] : [];
}
