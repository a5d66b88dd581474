import { createTexts } from './kit/texts';
import { en } from './translations/en';

export type TextKey = keyof typeof en;

/** The app's own texts in the panel's language, and those of Strapi's that it says otherwise. */
export const { useText } = createTexts(null, en);
