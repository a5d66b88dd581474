import { describe, expect, test } from '@jest/globals';
import { groupProjectForm } from '../form-groups';

const METADATAS = { title: {}, startDate: {}, statusOverride: {} };

/** A form of one panel, each row given by the names of its fields. */
const aForm = (rows: string[][], metadatas: object = METADATAS) => ({
  layout: { layout: [rows.map((row) => row.map((name) => ({ name })))], metadatas },
});

const panelsOf = (form: ReturnType<typeof aForm>) =>
  groupProjectForm(form).layout.layout.map((panel) => panel.map((row) => row.map(({ name }) => name)));

describe('the form of a project', () => {
  test('has a panel for each group of fields', () => {
    expect(panelsOf(aForm([['title'], ['summary'], ['slug', 'projectNumber'], ['website']]))).toEqual([
      [['title'], ['summary']],
      [['slug', 'projectNumber']],
      [['website']],
    ]);
  });

  test('keeps the order that people have given it', () => {
    expect(panelsOf(aForm([['slug'], ['title'], ['startDate']]))).toEqual([
      [['slug']],
      [['title']],
      [['startDate']],
    ]);
  });

  test('sets fields that no group knows in a panel of their own', () => {
    expect(panelsOf(aForm([['title'], ['somethingNew']]))).toEqual([[['title']], [['somethingNew']]]);
  });
});

test('other forms stay as they are', () => {
  const form = aForm([['name'], ['slug']], { name: {}, slug: {} });
  expect(groupProjectForm(form)).toEqual(form);
});
