import { useIntl } from 'react-intl';
import type { ListLocalesResponse } from '#translation-desk/desk';
import { LOCALES_URL } from './urls';
import { useLoad } from './use-load';

/**
 * A locale's name as the panel's settings have it, or, where the person may not edit it, as the panel's language has it;
 * null until it is known.
 */
export function useLocaleName(code: string | null): string | null {
  const { formatDisplayName } = useIntl();
  const locales = useLoad<ListLocalesResponse>(code === null ? null : LOCALES_URL);
  if (code === null || locales.kind === 'loading') return null;
  const known = locales.kind === 'loaded' ? locales.data.data : [];
  const { name } = known.find((locale) => locale.code === code) ?? {};
  return name ?? formatDisplayName(code, { type: 'language' }) ?? code;
}
