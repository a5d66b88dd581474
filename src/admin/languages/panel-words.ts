import type { StrapiApp } from '@strapi/strapi/admin';
import type { Words } from './say-forms';

/** Words outside of components, where the panel has no other way to say something in its language. */
export function panelWords(app: Pick<StrapiApp, 'configurations'>): Words {
  return (english) => {
    const texts: Record<string, Record<string, string>> = app.configurations.translations;
    return texts[document.documentElement.lang]?.[english] ?? english;
  };
}
