import { useIntl } from 'react-intl';

/** Names a locale in the panel's language: “Azerbaijani”. */
export function useLanguageName(): (locale: string) => string {
  const { locale: panel } = useIntl();
  const names = new Intl.DisplayNames([panel, 'en'], { type: 'language' });
  return (locale) => names.of(locale) ?? locale;
}
