import type { Readiness } from '#domain/publication';
import { ANY_DOCUMENT, panelApi } from '../kit/api';
import { PROJECT } from '../kit/project-uid';

/** Which projects, in which language. */
interface Wanted {
  documentIds: string[];
  locale: string;
}

const action = (name: string) => (data: Wanted) => ({
  url: `/content-manager/collection-types/${PROJECT}/actions/${name}`,
  method: 'POST' as const,
  data,
});
const toReadiness = ({ data }: { data: Readiness }) => data;

/** What the dialog that publishes many projects asks the server. */
export const { useCheckPublishQuery, usePublishReadyMutation } = panelApi.injectEndpoints({
  endpoints: (build) => ({
    checkPublish: build.query<Readiness, Wanted>({
      query: action('checkPublish'),
      transformResponse: toReadiness,
      providesTags: [ANY_DOCUMENT],
    }),
    publishReady: build.mutation<Readiness, Wanted>({
      query: action('publishReady'),
      transformResponse: toReadiness,
      invalidatesTags: [ANY_DOCUMENT, { type: 'Document', id: `${PROJECT}_LIST` }],
    }),
  }),
});
