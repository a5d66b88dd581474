import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { attributesOf } from '../attributes-of';
import { blocks, text } from '../values';

const attribute = (type: string, localized: boolean, more = {}) => ({
  type,
  pluginOptions: { i18n: { localized } },
  ...more,
});

const SCHEMA = {
  attributes: {
    title: attribute('string', true),
    gallery: attribute('component', true),
    description: attribute('blocks', true),
    notes: attribute('text', true, { private: true }),
    countries: attribute('relation', false),
    scope: attribute('enumeration', false, { enum: ['regional', 'bilateral'] }),
  },
};

test('what each language has of its own follows from the schema, in its order', () => {
  expect(Object.entries(attributesOf<'api::project.project', true>(SCHEMA, true))).toEqual([
    ['title', text],
    ['description', blocks],
  ]);
});

test('and so does what is the same in all of them; relations and components say for themselves how they are read', () => {
  const shared = attributesOf<'api::project.project', false>(SCHEMA, false);
  expect(Object.keys(shared)).toEqual(['scope']);
  expect(z.strictObject(shared).parse({ scope: null })).toEqual({ scope: null });
  expect(() => z.strictObject(shared).parse({ scope: 'national' })).toThrow();
});
