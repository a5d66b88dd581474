import { isRecord, toRecords } from '#domain/records';
import { ANY_DOCUMENT, documentTags, panelApi } from '../kit/api';
import { PROJECT } from '../kit/project-uid';
import type { Related } from './relation-value';

interface Answer {
  results: unknown;
}

/** What a form of a project relates to, and the subsectors of an area. */
export const { useGetRelatedQuery, useListSubsectorsQuery } = panelApi.injectEndpoints({
  endpoints: (build) => ({
    getRelated: build.query<Related | null, { documentId: string; field: string; locale: string }>({
      query: ({ documentId, field, locale }) => ({
        url: `/content-manager/relations/${PROJECT}/${documentId}/${field}`,
        config: { params: { locale, pageSize: 1 } },
      }),
      transformResponse: ({ results }: Answer) => toRecords(results).flatMap(toRelated)[0] ?? null,
      providesTags: (_related, _error, { documentId }) => documentTags(PROJECT, documentId),
    }),
    listSubsectors: build.query<Related[], { area: string; locale: string }>({
      query: ({ area, locale }) => ({
        url: '/content-manager/collection-types/api::subsector.subsector',
        config: {
          params: {
            locale,
            pageSize: 100,
            sort: 'name:ASC',
            filters: { priorityArea: { documentId: { $eq: area } } },
          },
        },
      }),
      transformResponse: ({ results }: Answer) => toRecords(results).flatMap(toRelated),
      providesTags: [ANY_DOCUMENT],
    }),
  }),
});

function toRelated(value: unknown): Related[] {
  if (!isRecord(value)) return [];
  const { id, documentId, locale, name } = value;
  if (typeof id !== 'number' || typeof documentId !== 'string') return [];
  return [
    {
      id,
      documentId,
      locale: typeof locale === 'string' ? locale : null,
      name: typeof name === 'string' ? name : documentId,
    },
  ];
}
