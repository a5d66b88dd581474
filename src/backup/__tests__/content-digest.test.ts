import { expect, test } from '@jest/globals';
import { ContentDigest, toCanonical } from '../content-digest';
import { keysOf } from '#domain/keys-of';
import type { Row } from '../cells';
import type { StoredTable } from '../stored-schema';

const table = (name: string, key?: string): StoredTable => ({
  name,
  columns: [],
  indexes: [],
  foreignKeys: key
    ? [{ name: 'fk', columns: [key], referencedColumns: ['id'], referencedTable: 'projects' }]
    : [],
});

const TABLES = {
  projects: table('projects'),
  photos: table('photos'),
  projects_cmps: table('projects_cmps', 'entity_id'),
  projects_countries_lnk: table('projects_countries_lnk', 'project_id'),
};

const DOCUMENT = 'projects x en published';

function digestOf(changes: Partial<Record<keyof typeof TABLES, Row>> = {}) {
  const rows: Record<keyof typeof TABLES, Row> = {
    projects: { id: 1, document_id: 'x', locale: 'en', published_at: 'then', title: 'Rivers' },
    photos: { id: 5, alternative: 'A bridge' },
    projects_cmps: { id: 9, entity_id: 1, cmp_id: 5, component_type: 'project.photo' },
    projects_countries_lnk: { id: 3, project_id: 1, country_id: 2 },
    ...changes,
  };
  const digest = new ContentDigest({ 'api::project.project': 'projects', 'project.photo': 'photos' });
  for (const name of keysOf(TABLES)) {
    const of = TABLES[name];
    digest.begin(of);
    digest.add(of, rows[name]);
  }
  return digest.finish();
}

test('the same rows come to the same, and a document is told by its locale and status', () => {
  expect(digestOf()).toEqual(digestOf());
  expect(Object.keys(digestOf().documents)).toEqual([DOCUMENT]);
});

test.each<[string, Partial<Record<keyof typeof TABLES, Row>>]>([
  ['its text', { projects: { id: 1, document_id: 'x', locale: 'en', published_at: 'then', title: 'R' } }],
  ['a component of its', { photos: { id: 5, alternative: 'A river' } }],
  ['a link of its', { projects_countries_lnk: { id: 3, project_id: 1, country_id: 4 } }],
])('a document changes with %s', (_, changes) => {
  expect(digestOf(changes).documents[DOCUMENT]).not.toBe(digestOf().documents[DOCUMENT]);
});

test('the order of keys counts for nothing, that of a list does', () => {
  expect(toCanonical({ b: 1, a: [{ d: 1, c: 2 }] })).toBe(toCanonical({ a: [{ c: 2, d: 1 }], b: 1 }));
  expect(toCanonical([1, 2])).not.toBe(toCanonical([2, 1]));
});
