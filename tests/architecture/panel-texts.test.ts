import { TYPE, parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from '@jest/globals';
import { TRANSLATED_LANGUAGES } from '#domain/language';
import { translations as app } from '../../src/admin/translations';
import { en as appEnglish } from '../../src/admin/translations/en';
import { panelEnglish } from '../../src/admin/translations/panel/en';
import { translations as history } from '../../src/plugins/history/admin/src/translations';
import { en as historyEnglish } from '../../src/plugins/history/admin/src/translations/en';
import { translations as sheet } from '../../src/plugins/info-sheet/admin/src/translations';
import { en as sheetEnglish } from '../../src/plugins/info-sheet/admin/src/translations/en';
import { translations as exchange } from '../../src/plugins/data-exchange/admin/src/translations';
import { en as exchangeEnglish } from '../../src/plugins/data-exchange/admin/src/translations/en';
import { translations as portal } from '../../src/plugins/portal/admin/src/translations';
import { en as portalEnglish } from '../../src/plugins/portal/admin/src/translations/en';
import { translations as desk } from '../../src/plugins/translation-desk/admin/src/translations';
import { en as deskEnglish } from '../../src/plugins/translation-desk/admin/src/translations/en';
import { componentSchema, filesUnder, readJson } from './project-files';
import { strapiTexts } from './strapi-texts';

type Texts = Readonly<Record<string, string>>;

/** Whose texts they are: the English ones, and the same by language. */
const SETS: [name: string, english: Texts, translations: Readonly<Record<string, Texts>>][] = [
  ['the app', appEnglish, app],
  ['the desk', deskEnglish, desk],
  ['the history', historyEnglish, history],
  ['info sheets', sheetEnglish, sheet],
  ['the import', exchangeEnglish, exchange],
  ['the portal', portalEnglish, portal],
  ['Strapi’s panel', panelEnglish, app],
];

const each = SETS.flatMap(([name, english, translations]) =>
  TRANSLATED_LANGUAGES.map((language) => ({ name, english, language, texts: translations[language] ?? {} })),
);

describe.each(each)('the texts of $name in $language', ({ english, texts, language }) => {
  const pairs = Object.entries(english).flatMap(([key, source]) => {
    const text = texts[key];
    return text === undefined ? [] : [{ key, source, text }];
  });

  test('are told the same as the English ones', () => {
    const different = pairs.filter(({ source, text }) => valuesOf(source).join() !== valuesOf(text).join());
    expect(different.map(({ key, source, text }) => [key, valuesOf(source), valuesOf(text)])).toEqual([]);
  });

  test('have every form that the language has for a number, or one for all', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted().join();
    const forms = pairs.flatMap(({ key, text }) => pluralsOf(parse(text)).map((found) => ({ key, found })));
    expect(forms.filter(({ found }) => found !== 'other' && found !== wanted)).toEqual([]);
  });

  test('say something', () => {
    expect(pairs.filter(({ text }) => text.trim() === '')).toEqual([]);
  });
});

test.each(TRANSLATED_LANGUAGES)(
  'what is used most of Strapi’s panel is said in %s, by Strapi or by us',
  (language) => {
    const said = { ...strapiTexts(language), ...app[language] };
    expect(Object.keys(panelEnglish).filter((key) => said[key] === undefined)).toEqual([]);
  },
);

test('what we say in place of Strapi is what it says in English today', () => {
  const strapi = strapiTexts('en');
  expect(Object.entries(panelEnglish).filter(([key, text]) => strapi[key] !== text)).toEqual([]);
});

/** The names of the values that a message takes, wherever in it. */
function valuesOf(message: string): string[] {
  return [
    ...new Set(
      allOf(parse(message)).flatMap((part) => ('value' in part && takesValue(part) ? part.value : [])),
    ),
  ].sort();
}

/** The categories of each choice by number, but for those of a number itself (`=0`). */
function pluralsOf(parts: MessageFormatElement[]): string[] {
  return allOf(parts).flatMap((part) =>
    part.type === TYPE.plural
      ? Object.keys(part.options)
          .filter((category) => !category.startsWith('='))
          .sort()
          .join()
      : [],
  );
}

function takesValue({ type }: MessageFormatElement): boolean {
  return type !== TYPE.literal && type !== TYPE.pound && type !== TYPE.tag;
}

/** A message's parts and those within them. */
function allOf(parts: MessageFormatElement[]): MessageFormatElement[] {
  return parts.flatMap((part) => {
    if (part.type === TYPE.plural || part.type === TYPE.select)
      return [part, ...Object.values(part.options).flatMap(({ value }) => allOf(value))];
    return part.type === TYPE.tag ? [part, ...allOf(part.children)] : [part];
  });
}

test('every choice that a form offers is said in words: the panel looks for a text by the stored value', () => {
  const types = filesUnder('src', (file) => file.endsWith('/schema.json')).map((file) =>
    readJson<Schema>(file),
  );
  const shown = types.filter(({ pluginOptions }) => pluginOptions?.['content-manager']?.visible !== false);
  const components = filesUnder('src/components').map((file) => componentSchema<Schema>(file));
  const choices = [...shown, ...components].flatMap(({ attributes }) =>
    Object.values(attributes).flatMap((attribute) => attribute.enum ?? []),
  );
  expect(choices).toContain('regional');
  expect([...new Set(choices)].filter((choice) => !(choice in (app.en ?? {})))).toEqual([]);
});

interface Schema {
  pluginOptions?: { 'content-manager'?: { visible?: boolean } };
  attributes: Record<string, { enum?: string[] }>;
}
