import { useIntl } from 'react-intl';
import { localeOfDates } from './locale-of-dates';

/** What of a moment is written, and as it is where. */
interface Options {
  withTime?: boolean;
  timeZone?: string;
}

/**
 * Writes a day, with its time where that is asked for: in English with the month's name; in other languages, whose names of
 * months not every browser knows, by numbers as info sheets do.
 */
export function useDay(): (at: string | Date, options?: Options) => string {
  const { locale } = useIntl();
  return (at, { withTime = false, timeZone } = {}) => {
    const format = locale.startsWith('en')
      ? new Intl.DateTimeFormat(locale, {
          dateStyle: 'medium',
          ...(withTime ? { timeStyle: 'short' } : {}),
          timeZone,
        })
      : new Intl.DateTimeFormat(localeOfDates(locale), {
          day: '2-digit',
          month: '2-digit',
          year: 'numeric',
          ...(withTime ? { hour: '2-digit', minute: '2-digit', hour12: false } : {}),
          timeZone,
        });
    return format.format(new Date(at));
  };
}
