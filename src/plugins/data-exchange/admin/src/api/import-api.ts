import { ANY_DOCUMENT, panelApi } from '#kit/api';
import type { ImportedProjects, ImportRun } from '#data-exchange/imports';
import { PLUGIN_ID } from '../plugin-id';

interface Answer<Data> {
  data: Data;
}

const dataOf = <Data>({ data }: Answer<Data>): Data => data;

/** What the page asks the server; the panel knows all plugins’ requests by one name each. */
export const {
  usePlanProjectImportMutation,
  useCarryProjectImportMutation,
  useGetProjectImportQuery,
  useListImportedProjectsQuery,
} = panelApi.injectEndpoints({
  endpoints: (build) => ({
    planProjectImport: build.mutation<ImportRun, FormData>({
      query: (form) => ({ url: `/${PLUGIN_ID}/imports`, method: 'POST', data: form }),
      transformResponse: dataOf<ImportRun>,
    }),
    carryProjectImport: build.mutation<ImportRun, { id: number; what: 'apply' | 'undo' }>({
      query: ({ id, what }) => ({ url: `/${PLUGIN_ID}/imports/${id}/${what}`, method: 'POST' }),
      transformResponse: dataOf<ImportRun>,
      // Of whatever the file had.
      invalidatesTags: ['Document', ANY_DOCUMENT],
    }),
    getProjectImport: build.query<ImportRun, number>({
      query: (id) => `/${PLUGIN_ID}/imports/${id}`,
      transformResponse: dataOf<ImportRun>,
      keepUnusedDataFor: 0,
    }),
    listImportedProjects: build.query<
      ImportedProjects,
      { id: number; kind: string; page: number; state: string }
    >({
      query: ({ id, kind, page }) => ({
        url: `/${PLUGIN_ID}/imports/${id}/projects`,
        config: { params: { page, pageSize: 25, ...(kind !== '' && { kind }) } },
      }),
      transformResponse: dataOf<ImportedProjects>,
      keepUnusedDataFor: 0,
    }),
  }),
});
