import { isRecord } from '#domain/records';
import { DEFAULT_LOCALE } from '#domain/locale';
import { useLoad } from '../../api/use-load';

const COUNTRIES_URL = `/content-manager/collection-types/api::country.country?locale=${DEFAULT_LOCALE}&pageSize=100&sort=name:ASC`;

export interface CountryChoice {
  code: string;
  name: string;
}

/** The countries as the content manager lists them; none for who may not read them there. */
export function useCountries(): CountryChoice[] {
  const countries = useLoad<{ results: unknown[] }>(COUNTRIES_URL);
  if (countries.kind !== 'loaded') return [];
  return countries.data.results.filter(isRecord).flatMap(({ code, name }) => {
    return typeof code === 'string' && typeof name === 'string' ? [{ code, name }] : [];
  });
}
