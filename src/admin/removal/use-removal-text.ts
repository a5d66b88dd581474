import { useIntl } from 'react-intl';
import { en } from '../translations/en';

type Key = Extract<keyof typeof en, `fiche.removal.${string}`>;

/** The texts of these questions, and languages and lists as the panel's language has them. */
export function useRemovalText() {
  const { formatMessage, formatList, formatDisplayName } = useIntl();
  return {
    text: (key: Key, values: Record<string, string | number> = {}) =>
      formatMessage({ id: key, defaultMessage: en[key] }, values),
    languages: (locales: readonly string[]) =>
      formatList(locales.map((locale) => formatDisplayName(locale, { type: 'language' }) ?? locale)),
    list: (items: readonly string[]) => formatList(items),
  };
}
