import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const PACKAGES = path.resolve('node_modules/@strapi');

/** Where Strapi keeps the texts of its panel, and what stands before their keys there. */
const PLACES = {
  'admin/dist/admin/admin/src/translations': '',
  'content-manager/dist/admin/translations': 'content-manager.',
  'i18n/dist/admin/translations': 'i18n.',
  'upload/dist/admin/translations': 'upload.',
};

type Texts = Record<string, string>;

/** Strapi's own texts in a language, by the keys that its panel knows them by; none where it has none. */
export function strapiTexts(language: string): Texts {
  const load = createRequire(__filename);
  const texts = Object.entries(PLACES).flatMap(([place, prefix]) => {
    const file = path.join(PACKAGES, place, `${language}.json.js`);
    if (!existsSync(file)) return [];
    const own: Texts | { default: Texts } = load(file);
    const texts = typeof own.default === 'object' ? own.default : (own as Texts);
    return Object.entries(texts).map(([key, text]) => [prefix + key, text] as const);
  });
  return Object.fromEntries(texts);
}
