import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/**
 * Says what the server calls something in English (a field's label, a content type) in the panel's language, and what people
 * have named themselves as they have.
 */
export function useOwnWords(): (english: string) => string {
  const { messages } = useIntl();
  return useCallback(
    (english) => {
      const said = messages[english];
      return typeof said === 'string' ? said : english;
    },
    [messages],
  );
}
