import { describe, expect, test } from '@jest/globals';
import { HEADING } from '../edit/heading-type';
import { groupProjectForm } from '../form-groups';

const METADATAS = { title: {}, startDate: {}, statusOverride: {} };

interface Field {
  name: string;
  type?: string;
  label?: string;
}

/** A form of one panel, each row given by the names of its fields. */
const aForm = (rows: string[][], metadatas: object = METADATAS) => ({
  layout: { layout: [rows.map((row) => row.map((name): Field => ({ name })))], metadatas },
});

const isHeading = ([field]: Field[]) => field?.type === HEADING;

const panelsOf = (form: ReturnType<typeof aForm>) =>
  groupProjectForm(form).layout.layout.map((panel) =>
    panel.filter((row) => !isHeading(row)).map((row) => row.map(({ name }) => name)),
  );

const headingsOf = (form: ReturnType<typeof aForm>) =>
  groupProjectForm(form).layout.layout.map((panel) => panel.filter(isHeading).map(([field]) => field?.label));

describe('the form of a project', () => {
  test('has a panel for each group of fields', () => {
    expect(panelsOf(aForm([['title'], ['slug', 'projectNumber'], ['summary'], ['website']]))).toEqual([
      [['title'], ['slug', 'projectNumber']],
      [['summary']],
      [['website']],
    ]);
  });

  test('has a heading over each of them', () => {
    expect(headingsOf(aForm([['title'], ['summary'], ['gallery'], ['scope', 'countries']]))).toEqual([
      ['fiche.form.group.identity'],
      ['fiche.form.group.words'],
      ['fiche.form.group.media'],
      ['fiche.form.group.place'],
    ]);
  });

  test('keeps the order that people have given it', () => {
    expect(panelsOf(aForm([['slug'], ['summary'], ['startDate']]))).toEqual([
      [['slug']],
      [['summary']],
      [['startDate']],
    ]);
  });

  test('sets fields that no group knows in a panel of their own', () => {
    expect(panelsOf(aForm([['title'], ['somethingNew']]))).toEqual([[['title']], [['somethingNew']]]);
  });

  test('has no heading over fields that no group knows', () => {
    expect(headingsOf(aForm([['title'], ['somethingNew']]))).toEqual([['fiche.form.group.identity'], []]);
  });
});

test('other forms stay as they are', () => {
  const form = aForm([['name'], ['slug']], { name: {}, slug: {} });
  expect(groupProjectForm(form)).toEqual(form);
});
