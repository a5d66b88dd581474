import { useIntl } from 'react-intl';
import { useListDeskLocalesQuery } from './desk-api';

/**
 * A locale's name as the panel's settings have it, or, where the person may not edit it, as the panel's language has it;
 * null until it is known.
 */
export function useLocaleName(code: string | null): string | null {
  const { formatDisplayName } = useIntl();
  const { data: known = [], isLoading } = useListDeskLocalesQuery(undefined, { skip: code === null });
  if (code === null || isLoading) return null;
  const { name } = known.find((locale) => locale.code === code) ?? {};
  return name ?? formatDisplayName(code, { type: 'language' }) ?? code;
}
