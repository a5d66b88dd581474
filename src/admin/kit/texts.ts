import { useCallback } from 'react';
import { useIntl } from 'react-intl';

export type TextValues = Record<string, string | number | Date>;

/** A text of a plugin's by its key, in the language of the panel. */
export type Text<Key extends string> = (key: Key, values?: TextValues) => string;

interface Texts<Key extends string> {
  /** `text('locale.complete', { translated: 1, fields: 5 })` */
  useText(): Text<Key>;
  /** A text for where the panel translates by itself. */
  message(key: Key): { id: string; defaultMessage: string };
}

/**
 * The texts of a plugin, or the app's own, which has no id: `english` has them all, and stands in where the panel's
 * language lacks one.
 */
export function createTexts<Key extends string>(
  pluginId: string | null,
  english: Record<Key, string>,
): Texts<Key> {
  const message = (key: Key) => ({
    id: pluginId === null ? key : `${pluginId}.${key}`,
    defaultMessage: english[key],
  });
  return {
    message,
    useText() {
      const { formatMessage } = useIntl();
      return useCallback((key, values) => formatMessage(message(key), values), [formatMessage]);
    },
  };
}

/** A plugin's texts by language, as the panel takes them of a plugin. */
export function toPanelTexts(
  pluginId: string,
  texts: Record<string, Record<string, string>>,
): { locale: string; data: Record<string, string> }[] {
  return Object.entries(texts).map(([locale, data]) => ({ locale, data: prefixKeys(pluginId, data) }));
}

/** Texts under the keys that the panel knows all plugins' by. */
function prefixKeys(pluginId: string, texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${pluginId}.${key}`, text]));
}
