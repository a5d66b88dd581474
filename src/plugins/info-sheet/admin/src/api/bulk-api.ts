import { ANY_DOCUMENT, panelApi } from '#kit/api';
import { PROJECT } from '#kit/project-uid';
import type { GetBulkLocalesResponse } from '#info-sheet/panel';

/** What the content manager answers a list of projects with, as far as it counts here. */
export interface ListedProjects {
  results: { documentId: string }[];
  pagination: { total: number };
}

/** What the dialog for many sheets asks the server. */
export const { useListBulkLocalesQuery, useListProjectsQuery, useLazyListProjectsQuery } =
  panelApi.injectEndpoints({
    endpoints: (build) => ({
      listBulkLocales: build.query<GetBulkLocalesResponse['data'], void>({
        query: () => '/info-sheet/bulk-downloads/locales',
        transformResponse: ({ data }: GetBulkLocalesResponse) => data,
      }),
      listProjects: build.query<ListedProjects, Record<string, unknown>>({
        query: (params) => ({ url: `/content-manager/collection-types/${PROJECT}`, config: { params } }),
        providesTags: [ANY_DOCUMENT],
      }),
    }),
  });
