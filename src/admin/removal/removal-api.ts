import type { TermUses } from '#domain/terms';
import { ANY_DOCUMENT, documentTags, panelApi } from '#kit/api';
import { PROJECT } from '#kit/project-uid';

/** What the questions before something goes ask the server. */
export const { useFindUsesQuery, useUnpublishInMutation } = panelApi.injectEndpoints({
  endpoints: (build) => ({
    findUses: build.query<TermUses[], { uid: string; documentId: string }>({
      query: ({ uid, documentId }) => `/content-manager/collection-types/${uid}/${documentId}/uses`,
      transformResponse: ({ data }: { data: TermUses[] }) => data,
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
