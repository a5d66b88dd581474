import { useIntl } from 'react-intl';
import { useText } from '../texts';
import { useLanguageName } from '../use-language-name';

/** The texts of these questions, and languages and lists as the panel's language has them. */
export function useRemovalText() {
  const { formatList } = useIntl();
  const text = useText();
  const nameOf = useLanguageName();
  return {
    text,
    languages: (locales: readonly string[]) => formatList(locales.map(nameOf)),
    list: (items: readonly string[]) => formatList(items),
  };
}
