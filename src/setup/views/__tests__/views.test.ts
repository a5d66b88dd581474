import path from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { componentViews } from '../components';
import { contentTypeViews } from '../content-types';
import type { AnyView } from '../view';

type Attributes = Record<string, { type: string; mappedBy?: string }>;

const SRC = path.resolve(__dirname, '../../..');
const VIEWS: [string, AnyView][] = Object.entries({ ...contentTypeViews, ...componentViews });

/** What the panel gives a whole row, whatever the layout says. */
const FULL_WIDTH = ['blocks', 'component', 'json', 'richtext', 'dynamiczone'];

describe.each(VIEWS)('the view of %s', (uid, view) => {
  const attributes = readAttributes(uid);
  const rows = Object.values(view.form).flat();

  test('has a label and a one-line hint for every attribute of the schema', () => {
    expect(Object.keys(view.fields).sort()).toEqual(Object.keys(attributes).sort());
    for (const [label, hint] of Object.values(view.fields)) {
      expect(label).toMatch(/^\S.*\S$/);
      expect(hint).toMatch(/^[A-Z].{5,110}[.…]$/);
    }
  });

  test('has every field once on the form, but those that belong to the other side of a relation', () => {
    const own = Object.keys(attributes).filter((name) => attributes[name]?.mappedBy === undefined);
    expect(rows.flat().sort()).toEqual(own.sort());
  });

  test('gives a row to itself to what needs the whole width', () => {
    const shared = rows.filter((row) => row.length > 1).flat();
    expect(shared.filter((name) => FULL_WIDTH.includes(attributes[name]?.type ?? ''))).toEqual([]);
  });

  test('says of a shared field, and of no other, that it is the same in all languages', () => {
    // A plugin's settings have one language.
    if (!(uid in contentTypeViews) || uid.startsWith('plugin::')) return;
    const saysSo = Object.keys(view.fields).filter((name) =>
      view.fields[name]?.[1].endsWith('Same in all languages.'),
    );
    expect(saysSo.sort()).toEqual(
      Object.keys(attributes)
        .filter((name) => isShared(attributes, name) && attributes[name]?.mappedBy === undefined)
        .sort(),
    );
  });
});

function readAttributes(uid: string): Attributes {
  const [category, name = ''] = uid.split('.');
  if (category?.startsWith('plugin::'))
    return attributesIn(
      `plugins/${category.replace('plugin::', '')}/server/src/content-types/${name}/schema.json`,
    );
  if (uid.startsWith('api::')) return attributesIn(`api/${name}/content-types/${name}/schema.json`);
  return attributesIn(`components/${category}/${name}`);
}

/** Of a schema that is data, or of one that code makes. */
function attributesIn(file: string): Attributes {
  const schema = jest.requireActual<{ attributes?: Attributes; default?: { attributes: Attributes } }>(
    path.join(SRC, file),
  );
  return schema.default?.attributes ?? schema.attributes ?? {};
}

function isShared(attributes: Attributes, name: string): boolean {
  const attribute = attributes[name] as { pluginOptions?: { i18n?: { localized?: boolean } } } | undefined;
  return attribute?.pluginOptions?.i18n?.localized === false;
}
