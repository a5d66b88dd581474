import { ANY_DOCUMENT, documentTags, panelApi } from '#kit/api';
import { PROJECT } from '#kit/project-uid';

/** By what a project leads to a term of this type. */
export const RELATIONS: Partial<Record<string, string>> = {
  'api::country.country': 'countries',
  'api::priority-area.priority-area': 'priorityArea',
  'api::subsector.subsector': 'subsector',
  'api::topic.topic': 'topics',
};

/** As many as the question names. */
const NAMED = 3;

export interface Uses {
  count: number;
  titles: string[];
}

export interface Term {
  documentId: string;
  name: string | null;
}

interface List<Item> {
  results: Item[];
  pagination: { total: number };
}

/** What the questions before something goes ask the server. */
export const { useFindUsesQuery, useListTermsQuery, useUnpublishInMutation } = panelApi.injectEndpoints({
  endpoints: (build) => ({
    findUses: build.query<Uses, { uid: string; documentId: string }>({
      query: ({ uid, documentId }) => ({
        url: `/content-manager/collection-types/${PROJECT}`,
        config: {
          params: {
            locale: 'en',
            page: 1,
            pageSize: NAMED,
            filters: { $and: [{ [RELATIONS[uid] ?? '']: { documentId: { $eq: documentId } } }] },
          },
        },
      }),
      transformResponse: ({ results, pagination }: List<{ title: string | null }>) => ({
        count: pagination.total,
        titles: results.map(({ title }) => title ?? ''),
      }),
      providesTags: [ANY_DOCUMENT],
    }),
    listTerms: build.query<Term[], string>({
      query: (uid) => ({
        url: `/content-manager/collection-types/${uid}`,
        config: { params: { locale: 'en', page: 1, pageSize: 100, sort: 'name:ASC' } },
      }),
      transformResponse: ({ results }: List<Term>) => results,
      providesTags: [ANY_DOCUMENT],
    }),
    unpublishIn: build.mutation<unknown, { documentId: string; locales: string[] }>({
      query: ({ documentId, locales }) => ({
        url: `/content-manager/collection-types/${PROJECT}/actions/bulkUnpublish`,
        method: 'POST',
        data: { documentIds: [documentId], locale: locales },
      }),
      invalidatesTags: (_result, _problem, { documentId }) => [
        ...documentTags(PROJECT, documentId),
        ANY_DOCUMENT,
      ],
    }),
  }),
});
