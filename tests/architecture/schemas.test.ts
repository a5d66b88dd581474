import { describe, expect, test } from '@jest/globals';
import { componentSchema, filesUnder, readJson } from './project-files';

interface Localisable {
  pluginOptions?: { i18n?: { localized?: unknown } };
}
interface Schema extends Localisable {
  attributes: Record<string, Localisable & { type: string }>;
}

const CONTENT_TYPES = filesUnder('src', (file) => /content-types\/[^/]+\/schema\.json$/.test(file));
const COMPONENTS = filesUnder('src/components');

const attributesOf = (file: string) => Object.entries(componentSchema<Schema>(file).attributes);
const localizedOf = ({ pluginOptions }: Localisable) => pluginOptions?.i18n?.localized;

test('there are schemas to read', () => {
  expect(CONTENT_TYPES.length).toBeGreaterThanOrEqual(7);
  expect(COMPONENTS.length).toBeGreaterThanOrEqual(5);
});

describe('every attribute says whether it is localized: one that is silent is shared by accident', () => {
  // A plugin's own records have no locales to differ by.
  const content = CONTENT_TYPES.filter(
    (file) => file.startsWith('src/api/') || localizedOf(readJson<Schema>(file)) === true,
  );

  test.each([...content, ...COMPONENTS])('%s', (file) => {
    const silent = attributesOf(file).filter(([, attribute]) => typeof localizedOf(attribute) !== 'boolean');
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});

describe('of every content type of the app', () => {
  const types = CONTENT_TYPES.filter((file) => file.startsWith('src/api/'));

  test.each(types)('%s is localized', (file) => {
    expect(localizedOf(readJson<Schema>(file))).toBe(true);
  });

  test.each(types)('%s has no uid attribute, which Strapi localizes whatever the schema says', (file) => {
    expect(attributesOf(file).filter(([, { type }]) => type === 'uid')).toEqual([]);
  });

  test.each(types)('%s declares its relations and its slug shared', (file) => {
    const shared = attributesOf(file).filter(([name, { type }]) => type === 'relation' || name === 'slug');
    expect(shared.filter(([, attribute]) => localizedOf(attribute) !== false)).toEqual([]);
  });
});
