import { panelApi } from '#kit/api';
import type { GetIatiResponse } from '#data-exchange/iati';
import { PLUGIN_ID } from '../plugin-id';

export const { useGetProjectIatiQuery } = panelApi.injectEndpoints({
  endpoints: (build) => ({
    getProjectIati: build.query<GetIatiResponse['data'], string>({
      query: (documentId) => `/${PLUGIN_ID}/projects/${documentId}/iati`,
      transformResponse: ({ data }: GetIatiResponse) => data,
      // Whatever is saved may mend it.
      providesTags: ['Document'],
      keepUnusedDataFor: 0,
    }),
  }),
});
