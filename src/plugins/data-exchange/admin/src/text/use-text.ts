import { createTexts, type Text as AnyText } from '#kit/texts';
import { PLUGIN_ID } from '../plugin-id';
import { en, type TextKey } from '../translations/en';

export type Text = AnyText<TextKey>;

/** The plugin's words by their key, in the language of the panel. */
export const { useText, message } = createTexts(PLUGIN_ID, en);
