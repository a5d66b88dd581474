import { describe, expect, test } from '@jest/globals';
import type { ViewConfiguration } from '#strapi/view-configuration';
import { isUntouched } from '../is-untouched';

const meta = (label: string) => ({
  edit: { label, description: 'A hint' },
  list: { label, searchable: true, sortable: true },
});

const aConfiguration = (overrides: Partial<ViewConfiguration> = {}): ViewConfiguration => ({
  settings: { mainField: 'name', pageSize: 25 },
  metadatas: { name: meta('Name'), code: meta('Code') },
  layouts: {
    list: ['name', 'code'],
    edit: [
      [
        { name: 'name', size: 6 },
        { name: 'code', size: 6 },
      ],
    ],
  },
  ...overrides,
});

const written = aConfiguration();

describe('a stored view is untouched', () => {
  test('when it is what code wrote', () => {
    expect(isUntouched(aConfiguration(), written)).toBe(true);
  });

  test('when Strapi has added a new attribute to it', () => {
    const stored = aConfiguration({
      metadatas: { ...written.metadatas, flag: meta('flag') },
      layouts: {
        list: ['name', 'code', 'flag'],
        edit: [...written.layouts.edit, [{ name: 'flag', size: 6 }]],
      },
    });
    expect(isUntouched(stored, written)).toBe(true);
  });

  test('when Strapi has dropped an attribute from it', () => {
    const stored = aConfiguration({
      metadatas: { name: meta('Name') },
      layouts: { list: ['name'], edit: [[{ name: 'name', size: 6 }]] },
    });
    expect(isUntouched(stored, written)).toBe(true);
  });
});

describe('a stored view is people’s', () => {
  test.each<[string, Partial<ViewConfiguration>]>([
    ['a label differs', { metadatas: { ...written.metadatas, code: meta('ISO code') } }],
    ['a setting differs', { settings: { mainField: 'name', pageSize: 50 } }],
    ['a column is gone', { layouts: { ...written.layouts, list: ['name'] } }],
    [
      'a field has moved',
      { layouts: { ...written.layouts, edit: [[{ name: 'code', size: 6 }], [{ name: 'name', size: 6 }]] } },
    ],
  ])('when %s', (_, change) => {
    expect(isUntouched(aConfiguration(change), written)).toBe(false);
  });
});
