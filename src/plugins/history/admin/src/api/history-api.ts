import { ANY_DOCUMENT, documentTags, panelApi } from '#kit/api';
import type { CompareResponse, DocumentKey, ListHistoryResponse, Moment } from '#history/reading';
import type { RestorePlan, RestoreRequest, RestoreResponse } from '#history/restoring';
import { PLUGIN_ID } from '../plugin-id';

export interface HistoryFilter {
  locale: string;
  field: string;
  person: string;
}

export interface Compared {
  locale: string;
  before: Moment;
  beforeStatus: Status;
  after: Moment;
  afterStatus: Status;
}

export type Status = 'draft' | 'published';

interface OfDocument {
  document: DocumentKey;
}

/** What the history asks the server: anew whenever the document is written. */
export const { useListHistoryQuery, useCompareQuery, usePlanRestoreQuery, useRestoreMutation } =
  panelApi.injectEndpoints({
    endpoints: (build) => ({
      listHistory: build.query<
        ListHistoryResponse,
        OfDocument & { filter?: HistoryFilter; pageSize: number }
      >({
        query: ({ document, filter, pageSize }) => ({
          url: pathOf(document),
          config: { params: { ...withoutEmpty(filter), pageSize } },
        }),
        providesTags: (_list, _error, { document }) => tagsOf(document),
      }),
      compare: build.query<CompareResponse['data'], OfDocument & { compared: Compared }>({
        query: ({ document, compared }) => ({
          url: `${pathOf(document)}/compare`,
          config: { params: compared },
        }),
        transformResponse: ({ data }: CompareResponse) => data,
        providesTags: (_compared, _error, { document }) => tagsOf(document),
      }),
      planRestore: build.query<RestorePlan, OfDocument & { request: RestoreRequest }>({
        query: ({ document, request }) => ({
          url: `${pathOf(document)}/restore/plan`,
          method: 'POST',
          data: request,
        }),
        transformResponse: ({ data }: RestoreResponse) => data,
        providesTags: (_plan, _error, { document }) => tagsOf(document),
      }),
      restore: build.mutation<RestorePlan, OfDocument & { request: RestoreRequest }>({
        query: ({ document, request }) => ({
          url: `${pathOf(document)}/restore`,
          method: 'POST',
          data: request,
        }),
        transformResponse: ({ data }: RestoreResponse) => data,
        invalidatesTags: (_plan, _error, { document }) => [...tagsOf(document), ANY_DOCUMENT],
      }),
    }),
  });

function pathOf({ uid, documentId }: DocumentKey): string {
  return `/${PLUGIN_ID}/documents/${encodeURIComponent(uid)}/${encodeURIComponent(documentId)}`;
}

function tagsOf({ uid, documentId }: DocumentKey) {
  return documentTags(uid, documentId);
}

/** An empty filter would be one. */
function withoutEmpty(filter: HistoryFilter | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value !== ''));
}
