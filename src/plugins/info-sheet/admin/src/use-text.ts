import { createTexts } from '#kit/texts';
import { en } from './translations/en';
import { PLUGIN_ID } from './plugin-id';

/** The plugin's texts in the panel's language: `text('locale.complete', { translated: 1, fields: 5 })`. */
export const { useText } = createTexts(PLUGIN_ID, en);
