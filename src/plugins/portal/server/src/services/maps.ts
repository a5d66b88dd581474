import { alpha2ToNumeric } from 'i18n-iso-countries';
import type { Core } from '@strapi/strapi';
import { loadWorld } from '../adapters/world';
import { drawBaseMap, type BaseMap } from '../domain/map';
import { DEFAULT_LOCALE } from '#domain/locale';
import { listTerms } from './ask';
import { onceWhileSame } from './once-while-same';

/** Drawing outlines takes a while, and a portal's countries hardly ever change. */
const drawn = new Map<string, BaseMap>();
/** More than one portal has in its lifetime. */
const MOST_DRAWN = 20;

const COUNTRIES = { name: 'countries', types: ['api::country.country'], max: 1 };

/** The part of the world that the portal's countries lie in. */
export async function portalMap(strapi: Core.Strapi, asOf: Date): Promise<BaseMap> {
  const ids = await onceWhileSame(strapi, COUNTRIES, 'ids', async () => {
    const countries = await listTerms(strapi, 'country', DEFAULT_LOCALE, asOf);
    return countries.flatMap(({ code }) => countryId(String(code)) ?? []).sort();
  });
  const key = ids.join(' ');
  const already = drawn.get(key);
  if (already) return already;
  const base = drawBaseMap(loadWorld(), ids);
  if (drawn.size >= MOST_DRAWN) drawn.clear();
  drawn.set(key, base);
  return base;
}

/** A country's number in the atlas (ISO 3166-1), by its two letters. */
export function countryId(code: string): string | null {
  return alpha2ToNumeric(code)?.padStart(3, '0') ?? null;
}
