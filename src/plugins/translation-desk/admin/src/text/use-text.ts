import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../plugin-id';
import { en, type TextKey } from '../translations/en';

export type { TextKey };

export type TextValues = Record<string, string | number | Date>;
export type Text = (key: TextKey, values?: TextValues) => string;

/** The desk's words by their key, in the language of the panel. */
export function useText(): Text {
  const { formatMessage } = useIntl();
  return useCallback((key, values) => formatMessage(message(key), values), [formatMessage]);
}

/** A text for where the panel translates by itself. */
export function message(key: TextKey): { id: string; defaultMessage: string } {
  return { id: `${PLUGIN_ID}.${key}`, defaultMessage: en[key] };
}
