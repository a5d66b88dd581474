import type { CheckedReadiness, Readiness } from '#domain/publication';
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
const toData = <T>({ data }: { data: T }) => data;

/** What the dialog that publishes many projects asks the server. */
export const { useCheckPublishQuery, usePublishReadyMutation } = panelApi.injectEndpoints({
  endpoints: (build) => ({
    checkPublish: build.query<CheckedReadiness, Wanted>({
      query: action('checkPublish'),
      transformResponse: toData<CheckedReadiness>,
      providesTags: [ANY_DOCUMENT],
    }),
    publishReady: build.mutation<Readiness, Wanted>({
      query: action('publishReady'),
      transformResponse: toData<Readiness>,
      invalidatesTags: [ANY_DOCUMENT, { type: 'Document', id: `${PROJECT}_LIST` }],
    }),
  }),
});
