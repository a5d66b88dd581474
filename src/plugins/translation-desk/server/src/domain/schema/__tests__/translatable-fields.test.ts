import { describe, expect, test } from '@jest/globals';
import type { AttributeSchema, ContentTypeSchema } from '../content-type-schema';
import type { TranslatableFields } from '#translation-desk/translatable-type';
import { toTranslatableFields } from '../translatable-fields';

const localized = (attribute: AttributeSchema, yes = true): AttributeSchema => ({
  ...attribute,
  pluginOptions: { i18n: { localized: yes } },
});

function aType(attributes: ContentTypeSchema['attributes'], yes = true): ContentTypeSchema {
  return { uid: 'api::thing.thing', pluginOptions: { i18n: { localized: yes } }, attributes };
}

const COMPONENTS = {
  'project.photo': {
    attributes: {
      image: localized({ type: 'media' }, false),
      alt: localized({ type: 'string', maxLength: 500 }),
      caption: { type: 'text' },
      credit: localized({ type: 'string' }, false),
    },
  },
  'project.location': { attributes: { latitude: { type: 'float' } } },
  'loop.loop': {
    attributes: { name: { type: 'string' }, inner: { type: 'component', component: 'loop.loop' } },
  },
};

const PHOTO = {
  uid: 'project.photo',
  identity: ['image', 'credit'],
  files: ['image'],
  fields: { alt: { kind: 'text', limit: 500 }, caption: { kind: 'text', limit: null } },
};

describe('the fields to translate', () => {
  test.each<[string, ContentTypeSchema, unknown]>([
    [
      'a localized string, with its limit',
      aType({ a: localized({ type: 'string', maxLength: 9 }) }),
      { a: { kind: 'text', limit: 9 } },
    ],
    ['a localized rich text', aType({ a: localized({ type: 'blocks' }) }), { a: { kind: 'blocks' } }],
    ['no shared field', aType({ a: localized({ type: 'string' }, false) }), {}],
    ['no field that doesn’t say', aType({ a: { type: 'string' } }), {}],
    ['no number', aType({ a: localized({ type: 'integer' }) }), {}],
    ['nothing of a type that isn’t localized', aType({ a: localized({ type: 'string' }) }, false), {}],
    [
      'the texts of a localized component, files telling its entries apart',
      aType({ a: localized({ type: 'component', component: 'project.photo', repeatable: true }) }),
      { a: { kind: 'component', repeatable: true, model: PHOTO } },
    ],
    [
      'no component without text',
      aType({ a: localized({ type: 'component', component: 'project.location' }) }),
      {},
    ],
    [
      'the texts of a dynamic zone’s components',
      aType({ a: localized({ type: 'dynamiczone', components: ['project.photo', 'project.location'] }) }),
      { a: { kind: 'zone', models: { 'project.photo': PHOTO } } },
    ],
    [
      'a component that holds itself, once',
      aType({ a: localized({ type: 'component', component: 'loop.loop' }) }),
      {
        a: {
          kind: 'component',
          repeatable: false,
          model: {
            uid: 'loop.loop',
            identity: [],
            files: [],
            fields: { name: { kind: 'text', limit: null } },
          },
        },
      },
    ],
  ])('are %s', (_title, schema, expected) => {
    expect(toTranslatableFields(schema, COMPONENTS)).toEqual(expected as TranslatableFields);
  });
});
