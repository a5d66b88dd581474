import { describe, expect, test } from '@jest/globals';
import { buildDocumentModel } from '../document-model';
import { aShape } from '#store/rows/__tests__/builders';
import type { ColumnShape, ComponentShape } from '#store/shape/document-shape';

describe('buildDocumentModel', () => {
  test.each([
    ['a localized string falls back', 'string', true, 'text'],
    ['a localized text falls back', 'text', true, 'text'],
    ['a localized rich text falls back by its own rule', 'blocks', true, 'blocks'],
    ['a shared string is the base’s', 'string', false, 'value'],
    ['a localized number is the base’s', 'integer', true, 'value'],
  ])('%s', (_, type, localized, kind) => {
    expect(buildDocumentModel(aShape('x', { columns: [aColumn({ type, localized })] }))).toEqual({
      a: { kind },
    });
  });

  test('a localized component falls back by its leaves, its files are the base’s', () => {
    const shape = aShape('x', {
      columns: [aColumn({ type: 'string', localized: true })],
      media: [{ attribute: 'image', multiple: false }],
    });
    expect(buildDocumentModel(aShape('x', { components: [aComponent({ localized: true, shape })] }))).toEqual(
      {
        gallery: {
          kind: 'component',
          repeatable: true,
          fields: { a: { kind: 'text' }, image: { kind: 'value' } },
        },
      },
    );
  });

  test('a shared component is the base’s as it is', () => {
    expect(buildDocumentModel(aShape('x', { components: [aComponent({ localized: false })] }))).toEqual({
      gallery: { kind: 'value' },
    });
  });
});

function aColumn(overrides: Partial<ColumnShape>): ColumnShape {
  return {
    attribute: 'a',
    column: 'a',
    type: 'string',
    localized: false,
    read: (cell) => cell,
    ...overrides,
  };
}

function aComponent(overrides: Partial<ComponentShape>): ComponentShape {
  const link = { table: 'x', owner: 'o', component: 'c', field: 'f', type: 't', order: 'r' };
  return {
    attribute: 'gallery',
    repeatable: true,
    localized: true,
    link,
    shape: aShape('x', {}),
    ...overrides,
  };
}
