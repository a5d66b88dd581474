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
  /** What their texts contain. */
  search?: string;
}

const { useListEntriesQuery } = panelApi.injectEndpoints({
  endpoints: (build) => ({
    listEntries: build.query<Entry[], Listed>({
      query: ({ uid, locale, search }) => ({
        url: `/content-manager/collection-types/${uid}`,
        config: { params: { locale, pageSize: 100, sort: 'name:ASC', ...(search ? { _q: search } : {}) } },
      }),
      transformResponse: ({ results }: { results: unknown[] }) => results.filter(isRecord).flatMap(toEntry),
      providesTags: [ANY_DOCUMENT],
    }),
  }),
});

/** The first hundred entries of a taxonomy as the content manager lists them; none for who may not read them there. */
export function useEntries(uid: string, locale: string, search = ''): Entry[] {
  return useListEntriesQuery({ uid, locale, search }).data ?? [];
}

function toEntry({ documentId, name }: Record<string, unknown>): Entry[] {
  return typeof documentId === 'string' && typeof name === 'string' ? [{ documentId, name }] : [];
}
