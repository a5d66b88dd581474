import { createTexts } from '#kit/texts';
import { PLUGIN_ID } from './plugin-id';
import { en } from './translations/en';

/** The plugin's texts in the panel's language. */
export const { useText } = createTexts(PLUGIN_ID, en);
