import type { GetCompletenessResponse, LocaleSheets } from '#info-sheet/panel';
import { documentTags, panelApi } from './api';
import { useLoad, type Load } from './load';
import { PROJECT } from './project-uid';

/** Links to sheets are asked for anew well before the old ones expire. */
const REFRESH_MS = 10 * 60 * 1000;

const { useGetCompletenessQuery } = panelApi.injectEndpoints({
  endpoints: (build) => ({
    getCompleteness: build.query<LocaleSheets[], string>({
      query: (documentId) => `/info-sheet/projects/${encodeURIComponent(documentId)}/completeness`,
      transformResponse: ({ data }: GetCompletenessResponse) => data.locales,
      providesTags: (_locales, _error, documentId) => documentTags(PROJECT, documentId),
    }),
  }),
});

/** How complete a project's sheets are in each language, and links to them; anew whenever the project is saved. */
export function useCompleteness(documentId: string): Load<LocaleSheets[]> {
  return useLoad(
    useGetCompletenessQuery(documentId, { pollingInterval: REFRESH_MS, refetchOnMountOrArgChange: true }),
  );
}
