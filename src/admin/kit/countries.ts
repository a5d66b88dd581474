import { DEFAULT_LOCALE } from '#domain/locale';
import { isRecord } from '#domain/records';
import { ANY_DOCUMENT, panelApi } from './api';

export interface CountryChoice {
  code: string;
  name: string;
}

const { useListCountriesQuery } = panelApi.injectEndpoints({
  endpoints: (build) => ({
    listCountries: build.query<CountryChoice[], void>({
      query: () => ({
        url: '/content-manager/collection-types/api::country.country',
        config: { params: { locale: DEFAULT_LOCALE, pageSize: 100, sort: 'name:ASC' } },
      }),
      transformResponse: ({ results }: { results: unknown[] }) => results.filter(isRecord).flatMap(toChoice),
      providesTags: [ANY_DOCUMENT],
    }),
  }),
});

/** The countries as the content manager lists them; none for who may not read them there. */
export function useCountries(): CountryChoice[] {
  return useListCountriesQuery().data ?? [];
}

function toChoice({ code, name }: Record<string, unknown>): CountryChoice[] {
  return typeof code === 'string' && typeof name === 'string' ? [{ code, name }] : [];
}
