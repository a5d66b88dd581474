import { useIntl } from 'react-intl';

/** A language's name in the panel's language. */
export function useLocaleName(): (code: string) => string {
  const { formatDisplayName } = useIntl();
  return (code) => (code === '' ? '' : (formatDisplayName(code, { type: 'language' }) ?? code));
}
