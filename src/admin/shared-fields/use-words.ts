import { useIntl } from 'react-intl';
import { formatDate } from '#domain/format-date';
import { isRecord } from '#domain/records';
import { useText } from '../texts';

const BOOKKEEPING = ['id', 'documentId', '__component', '__temp_key__'];

/** Puts a stored value of an attribute's type in words, in the panel's language; nothing is the empty string. */
export function useWords(): (value: unknown, type: string) => string {
  const { formatNumber, formatMessage } = useIntl();
  const text = useText();

  const say = (value: unknown, type: string): string => {
    if (value === null || value === undefined || value === '') return '';
    if (Array.isArray(value)) return value.map((each) => say(each, type)).join(', ');
    if (isRecord(value)) return 'mime' in value ? String(value.name) : sayEntry(value);
    switch (type) {
      case 'boolean':
        return text(value ? 'fiche.shared.yes' : 'fiche.shared.no');
      // The panel knows an option's words by the stored value.
      case 'enumeration':
        return formatMessage({ id: String(value), defaultMessage: String(value) });
      case 'date':
        return formatDate(String(value));
      case 'decimal':
        return formatNumber(Number(value));
      default:
        return String(value);
    }
  };
  const sayEntry = (entry: Record<string, unknown>): string =>
    Object.entries(entry)
      .filter(([name]) => !BOOKKEEPING.includes(name))
      .flatMap(([, leaf]) => say(leaf, '') || [])
      .join(' · ');

  return say;
}
