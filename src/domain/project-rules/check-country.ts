import { getAlpha2Codes } from 'i18n-iso-countries';
import type { FieldIssue } from './field-issue';

/** A country's code is one of ISO 3166-1 alpha-2, in capitals. */
export function checkCountry({ code }: { code?: string | null }): FieldIssue[] {
  if (!code) return [{ path: ['code'], code: 'required', message: 'A country needs its code, such as AZ.' }];
  if (Object.hasOwn(getAlpha2Codes(), code)) return [];
  const message = `“${code}” is no country of ISO 3166-1. Use its two capital letters, such as AZ.`;
  return [{ path: ['code'], code: 'unknown-country-code', message }];
}
