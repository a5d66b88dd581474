import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '#domain/language';
import { SHEET_LABELS } from '../../src/plugins/info-sheet/server/src/domain/labels';
import { componentSchema } from './project-files';

interface Schema {
  attributes: Record<string, { enum?: string[] }>;
}

const component = (name: string) => componentSchema<Schema>(`src/components/info-sheet/${name}`).attributes;

describe('the info sheet has every label', () => {
  test.each(LANGUAGES)('in %s', (language) => {
    const labels = leavesOf(SHEET_LABELS[language]);
    expect(Object.keys(labels).sort()).toEqual(Object.keys(leavesOf(SHEET_LABELS.en)).sort());
    expect(Object.entries(labels).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the template has a field for every label', () => {
  test.each([
    ['facts', 'fact-label-set.ts'],
    ['sections', 'section-label-set.ts'],
    ['statuses', 'status-label-set.json'],
    ['scopes', 'scope-label-set.json'],
  ] as const)('of %s', (group, schema) => {
    expect(Object.keys(component(schema)).sort()).toEqual(Object.keys(SHEET_LABELS.en[group]).sort());
  });

  test.each([
    ['facts', 'fact.ts'],
    ['sections', 'section.ts'],
  ] as const)('and offers all %s as rows', (group, schema) => {
    expect(component(schema).key?.enum?.toSorted()).toEqual(Object.keys(SHEET_LABELS.en[group]).sort());
  });
});

function leavesOf(labels: object, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(labels).map(([key, value]) =>
      typeof value === 'string' ? { [prefix + key]: value } : leavesOf(value, `${prefix}${key}.`),
    ),
  );
}
