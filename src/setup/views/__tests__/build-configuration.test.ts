import { describe, expect, test } from '@jest/globals';
import { buildConfiguration } from '../build-configuration';
import type { Model } from '#strapi/view-configuration';
import type { AnyView } from '../view';

const aModel = (overrides: Partial<Model> = {}): Model => ({
  uid: 'api::river.river',
  modelType: 'contentType',
  attributes: {
    id: { type: 'integer' },
    name: { type: 'string' },
    length: { type: 'integer' },
    text: { type: 'blocks' },
    seas: { type: 'relation', relationType: 'manyToMany', targetModel: 'api::sea.sea' },
    createdAt: { type: 'datetime' },
    documentId: { type: 'string' },
  },
  ...overrides,
});

const aView = (overrides: Partial<AnyView> = {}): AnyView => ({
  mainField: 'name',
  columns: ['name', 'seas'],
  form: { words: [['name', 'length'], ['text']] },
  fields: {
    name: ['Name', 'As on maps.'],
    length: ['Length', 'In kilometres.'],
    text: ['Text', 'About it.'],
    seas: ['Seas', 'Where it ends.'],
  },
  ...overrides,
});

const build = (view = aView(), model = aModel()) =>
  buildConfiguration(model, view, (uid) => (uid === 'api::sea.sea' ? 'title' : undefined));

describe('the configuration of a view', () => {
  test('gives the fields of a row equal shares of twelve columns', () => {
    expect(build().layouts.edit).toEqual([
      [
        { name: 'name', size: 6 },
        { name: 'length', size: 6 },
      ],
      [{ name: 'text', size: 12 }],
    ]);
  });

  test('puts a field’s label in the form and in the list, and its hint below the input', () => {
    expect(build().metadatas.length).toEqual({
      edit: {
        label: 'Length',
        description: 'In kilometres.',
        placeholder: '',
        visible: true,
        editable: true,
      },
      list: { label: 'Length', searchable: true, sortable: true },
    });
  });

  test('shows a relation by the main field of what it leads to', () => {
    expect(build().metadatas.seas?.edit).toMatchObject({ mainField: 'title' });
  });

  test.each([
    ['rich text', 'text', false],
    ['a relation to many', 'seas', false],
    ['a number', 'length', true],
    ['a date of Strapi’s own', 'createdAt', true],
  ])('%s sorts a list: see the last column', (_, name, sortable) => {
    expect(build().metadatas[name]?.list).toMatchObject({ sortable, searchable: sortable });
  });

  test('keeps Strapi’s own attributes off the form', () => {
    expect(build().metadatas.createdAt?.edit).toMatchObject({ label: 'Created', visible: false });
    expect(build().metadatas.id?.edit).toEqual({});
  });

  test('sorts by the main field unless the view says otherwise', () => {
    expect(build().settings).toMatchObject({ defaultSortBy: 'name', defaultSortOrder: 'ASC', pageSize: 20 });
    const newestFirst = build(aView({ sort: { by: 'createdAt', order: 'DESC' } }));
    expect(newestFirst.settings).toMatchObject({ defaultSortBy: 'createdAt', defaultSortOrder: 'DESC' });
  });
});
