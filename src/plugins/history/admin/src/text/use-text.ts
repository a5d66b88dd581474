import { createTexts, type Text as AnyText } from '#kit/texts';
import { PLUGIN_ID } from '../plugin-id';
import { en, type TextKey } from '../translations/en';

export type Text = AnyText<TextKey>;

/** The history's words by their key, in the language of the panel. */
export const { useText } = createTexts(PLUGIN_ID, en);
