import { useIntl } from 'react-intl';
import { en, type TextKey } from './translations/en';

/** The plugin's texts in the panel's language: `text('locale.complete', { translated: 1, fields: 5 })`. */
export function useText(): (key: TextKey, values?: Record<string, string | number>) => string {
  const { formatMessage } = useIntl();
  return (key, values) => formatMessage({ id: `info-sheet.${key}`, defaultMessage: en[key] }, values);
}
