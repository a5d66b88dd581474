import { ANY_DOCUMENT, documentTags, panelApi } from '#kit/api';
import type {
  BaselineResponse,
  CheckTextRequest,
  CheckTextResponse,
  DeskLocale,
  GetDocumentResponse,
  GetStatesResponse,
  ListDocumentsQuery,
  ListDocumentsResponse,
  ListLocalesResponse,
  ListSuggestionsResponse,
  LocaleState,
  SaveDocumentRequest,
  SaveDocumentResponse,
} from '#translation-desk/desk';
import type {
  ApplyImportResponse,
  ImportReport,
  PlanImportResponse,
} from '#translation-desk/exchange-requests';
import type {
  GlossaryTerm,
  ImportMemoryResponse,
  ListGlossaryResponse,
  MemoryReport,
  PutTermRequest,
  PutTermResponse,
} from '#translation-desk/glossary';
import type {
  HandOver,
  HandOverRequest,
  HandOverResponse,
  PeopleResponse,
  Person,
  PublishRequest,
  PublishResponse,
  WaitingResponse,
} from '#translation-desk/hand-over';
import type { ImportPlan } from '#translation-desk/import-plan';
import type { FillDocumentResponse, FillReport } from '#translation-desk/machine-translation';
import type { AddNoteRequest, AddNoteResponse, DeskNote } from '#translation-desk/note';
import type { DocumentKey } from '#translation-desk/unit';
import type { CheckFinding } from '#translation-desk/check';
import type { Suggestion } from '#translation-desk/suggestion';
import { PLUGIN_ID } from '../plugin-id';

const GLOSSARY = 'TranslationGlossary';

export type OpenDocument = GetDocumentResponse['data'];

interface InLocale {
  key: DocumentKey;
  locale: string;
}

/** What the desk asks the server. What it writes makes the content manager's views of the document ask again, and the other way round. */
export const {
  useGetBaselineQuery,
  useListDeskLocalesQuery,
  useListDocumentsQuery,
  useGetDeskDocumentQuery,
  useSaveDeskDocumentMutation,
  useFillDeskDocumentMutation,
  useAddNoteMutation,
  useGetStatesQuery,
  useListSuggestionsQuery,
  useCheckTextQuery,
  useChangeHandOverMutation,
  useListWaitingQuery,
  useListPeopleQuery,
  usePublishDocumentsMutation,
  useListTermsQuery,
  usePutTermMutation,
  useRemoveTermMutation,
  useImportMemoryMutation,
  usePlanImportMutation,
  useApplyImportMutation,
} = panelApi.enhanceEndpoints({ addTagTypes: [GLOSSARY] }).injectEndpoints({
  endpoints: (build) => ({
    listDeskLocales: build.query<DeskLocale[], void>({
      query: () => `/${PLUGIN_ID}/locales`,
      transformResponse: ({ data }: ListLocalesResponse) => data,
      providesTags: [ANY_DOCUMENT],
    }),
    getBaseline: build.query<BaselineResponse['data'], void>({
      query: () => `/${PLUGIN_ID}/baseline`,
      transformResponse: ({ data }: BaselineResponse) => data,
    }),
    listDocuments: build.query<ListDocumentsResponse, ListDocumentsQuery>({
      query: (query) => ({ url: `/${PLUGIN_ID}/documents`, config: { params: withoutEmpty(query) } }),
      providesTags: [ANY_DOCUMENT],
    }),
    getDeskDocument: build.query<OpenDocument, InLocale>({
      query: ({ key, locale }) => ({ url: pathOf(key), config: { params: { locale } } }),
      transformResponse: ({ data }: GetDocumentResponse) => data,
      providesTags: (_document, _error, { key }) => tagsOf(key),
      // Opened again it is asked for again: nobody begins with what somebody else has changed since.
      keepUnusedDataFor: 0,
    }),
    saveDeskDocument: build.mutation<
      SaveDocumentResponse['data'],
      InLocale & { request: SaveDocumentRequest }
    >({
      query: ({ key, locale, request }) => ({
        url: pathOf(key),
        method: 'PUT',
        data: request,
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: SaveDocumentResponse) => data,
      invalidatesTags: (_saved, _error, { key }) => [...tagsOf(key), ANY_DOCUMENT],
    }),
    fillDeskDocument: build.mutation<FillReport, InLocale>({
      query: ({ key, locale }) => ({
        url: `${pathOf(key)}/machine-translation`,
        method: 'POST',
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: FillDocumentResponse) => data,
      invalidatesTags: (_report, _error, { key }) => [...tagsOf(key), ANY_DOCUMENT],
    }),
    addNote: build.mutation<DeskNote[], InLocale & { request: AddNoteRequest }>({
      query: ({ key, locale, request }) => ({
        url: `${pathOf(key)}/notes`,
        method: 'POST',
        data: request,
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: AddNoteResponse) => data,
      invalidatesTags: (_thread, _error, { key }) => tagsOf(key),
    }),
    getStates: build.query<LocaleState[], DocumentKey>({
      query: (key) => `${pathOf(key)}/states`,
      transformResponse: ({ data }: GetStatesResponse) => data,
      providesTags: (_states, _error, key) => tagsOf(key),
    }),
    listSuggestions: build.query<Suggestion[], InLocale & { unit: string }>({
      query: ({ key, locale, unit }) => ({
        url: `${pathOf(key)}/suggestions`,
        config: { params: { locale, unit } },
      }),
      transformResponse: ({ data }: ListSuggestionsResponse) => data,
      providesTags: [ANY_DOCUMENT],
    }),
    checkText: build.query<CheckFinding[], CheckTextRequest>({
      query: (request) => ({ url: `/${PLUGIN_ID}/check`, method: 'POST', data: request }),
      transformResponse: ({ data }: CheckTextResponse) => data,
    }),
    changeHandOver: build.mutation<HandOver, InLocale & { request: HandOverRequest }>({
      query: ({ key, locale, request }) => ({
        url: `${pathOf(key)}/hand-over`,
        method: 'PUT',
        data: request,
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: HandOverResponse) => data,
      invalidatesTags: (_handOver, _error, { key }) => [...tagsOf(key), ANY_DOCUMENT],
    }),
    listWaiting: build.query<WaitingResponse['data'], void>({
      query: () => `/${PLUGIN_ID}/waiting`,
      transformResponse: ({ data }: WaitingResponse) => data,
      providesTags: [ANY_DOCUMENT],
    }),
    listPeople: build.query<Person[], void>({
      query: () => `/${PLUGIN_ID}/people`,
      transformResponse: ({ data }: PeopleResponse) => data,
    }),
    publishDocuments: build.mutation<
      PublishResponse['data'],
      { locale: string; documents: PublishRequest['documents'] }
    >({
      query: ({ locale, documents }) => ({
        url: `/${PLUGIN_ID}/publish`,
        method: 'POST',
        data: { documents },
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: PublishResponse) => data,
      invalidatesTags: ['Document', ANY_DOCUMENT],
    }),
    listTerms: build.query<ListGlossaryResponse, string>({
      query: (locale) => ({ url: `/${PLUGIN_ID}/glossary`, config: { params: { locale } } }),
      providesTags: [GLOSSARY],
    }),
    putTerm: build.mutation<GlossaryTerm[], { locale: string; request: PutTermRequest }>({
      query: ({ locale, request }) => ({
        url: `/${PLUGIN_ID}/glossary`,
        method: 'PUT',
        data: request,
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: PutTermResponse) => data,
      invalidatesTags: [GLOSSARY, 'Document'],
    }),
    removeTerm: build.mutation<GlossaryTerm[], { locale: string; id: number }>({
      query: ({ locale, id }) => ({
        url: `/${PLUGIN_ID}/glossary/${id}`,
        method: 'DELETE',
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: PutTermResponse) => data,
      invalidatesTags: [GLOSSARY, 'Document'],
    }),
    importMemory: build.mutation<MemoryReport, FormData>({
      query: (form) => ({ url: `/${PLUGIN_ID}/memory`, method: 'POST', data: form }),
      transformResponse: ({ data }: ImportMemoryResponse) => data,
      invalidatesTags: [ANY_DOCUMENT],
    }),
    planImport: build.mutation<ImportPlan, FormData>({
      query: (form) => ({ url: `/${PLUGIN_ID}/import/plan`, method: 'POST', data: form }),
      transformResponse: ({ data }: PlanImportResponse) => data,
    }),
    applyImport: build.mutation<ImportReport, FormData>({
      query: (form) => ({ url: `/${PLUGIN_ID}/import`, method: 'POST', data: form }),
      transformResponse: ({ data }: ApplyImportResponse) => data,
      // Of whatever the file had.
      invalidatesTags: ['Document', ANY_DOCUMENT],
    }),
  }),
});

function tagsOf({ uid, documentId }: DocumentKey) {
  return documentTags(uid, documentId);
}

function pathOf({ uid, documentId }: DocumentKey): string {
  return `/${PLUGIN_ID}/documents/${encodeURIComponent(uid)}/${encodeURIComponent(documentId)}`;
}

/** A query without what is empty: an empty filter would be one. */
function withoutEmpty(query: ListDocumentsQuery): Record<string, string | number> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== ''));
}
