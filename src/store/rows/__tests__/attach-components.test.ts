import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { attachComponents } from '../attach-components';
import type { Owner } from '../owner';
import { aColumn, aDatabase, aShape } from './builders';

const LINK = { owner: 'entity', component: 'part', field: 'field', type: 'kind', order: 'place' };

const item = aShape('item', { columns: [aColumn('label')] });
const link = (table: string) => ({ table, ...LINK });
const quote = aShape('quote', { columns: [aColumn('text', 'string', 'words'), aColumn('rank', 'decimal')] });
const list = aShape('list', {
  columns: [aColumn('title')],
  components: [
    { attribute: 'items', repeatable: true, localized: false, link: link('list_parts'), shape: item },
  ],
});
const page = aShape('page', {
  components: [
    { attribute: 'lead', repeatable: false, localized: false, link: link('page_parts'), shape: quote },
    { attribute: 'more', repeatable: true, localized: false, link: link('page_parts'), shape: quote },
  ],
  zones: [{ attribute: 'body', localized: true, link: link('page_parts'), kinds: [quote, list] }],
});

let database: ReturnType<typeof aDatabase>;

beforeEach(async () => {
  database = aDatabase();
  const { knex } = database;
  await knex.schema.createTable('quote', (table) => {
    table.increments('id');
    table.string('words');
    table.decimal('rank');
  });
  await knex.schema.createTable('list', (table) => {
    table.increments('id');
    table.string('title');
  });
  await knex.schema.createTable('item', (table) => {
    table.increments('id');
    table.string('label');
  });
  for (const parts of ['page_parts', 'list_parts']) {
    await knex.schema.createTable(parts, (table) => {
      table.integer('entity');
      table.integer('part');
      table.string('field');
      table.string('kind');
      table.double('place');
    });
  }
});
afterEach(() => database.knex.destroy());

describe('attachComponents', () => {
  test('gives the entries of a dynamic zone in their order, whatever their kinds, each with its own', async () => {
    await fill();
    const owner = aPage(1);
    await attachComponents(database.connection, [owner], page);
    expect(owner.values).toEqual({
      lead: { text: 'First words', rank: 2.5 },
      more: [],
      body: [
        { __component: 'quote', text: 'One', rank: null },
        { __component: 'list', title: 'Two', items: [{ label: 'a' }, { label: 'b' }] },
        { __component: 'quote', text: 'Three', rank: null },
      ],
    });
  });

  test('leaves what is empty empty, and other owners’ where they are', async () => {
    await fill();
    const [one, other] = [aPage(1), aPage(2)];
    await attachComponents(database.connection, [one, other], page);
    expect(other.values).toEqual({ lead: null, more: [], body: [] });
  });

  test('asks for the kinds that a zone has, not for all that it may', async () => {
    await attachComponents(database.connection, [aPage(1)], page);
    expect(database.asked.filter((sql) => sql.includes('"list"'))).toEqual([]);
  });

  test('answers with every component, so that files can be put in', async () => {
    await fill();
    const attached = await attachComponents(database.connection, [aPage(1)], page);
    expect(attached.map(({ shape, id }) => `${shape.uid} ${id}`).sort()).toEqual(
      ['quote 1', 'quote 2', 'quote 3', 'list 1', 'item 1', 'item 2'].sort(),
    );
  });

  test('reads a kind as it is narrowed in each attribute', async () => {
    await fill();
    const narrow = { ...quote, columns: quote.columns.slice(0, 1) };
    const [lead, more] = page.components;
    if (!lead || !more) throw new Error('The page has two components.');
    await database.knex('page_parts').insert(aLink(1, 2, 'more', 'quote', 1));
    const owner = aPage(1);
    await attachComponents(database.connection, [owner], {
      components: [{ ...lead, shape: narrow }, more],
      zones: [],
    });
    expect(owner.values).toEqual({ lead: { text: 'First words' }, more: [{ text: 'One', rank: null }] });
  });
});

async function fill(): Promise<void> {
  const { knex } = database;
  await knex('quote').insert([{ words: 'First words', rank: 2.5 }, { words: 'One' }, { words: 'Three' }]);
  await knex('list').insert([{ title: 'Two' }]);
  await knex('item').insert([{ label: 'a' }, { label: 'b' }]);
  await knex('page_parts').insert([
    aLink(1, 1, 'lead', 'quote', 1),
    aLink(1, 3, 'body', 'quote', 3),
    aLink(1, 1, 'body', 'list', 2),
    aLink(1, 2, 'body', 'quote', 1),
  ]);
  await knex('list_parts').insert([aLink(1, 2, 'items', 'item', 2), aLink(1, 1, 'items', 'item', 1)]);
}

function aLink(entity: number, part: number, field: string, kind: string, place: number): object {
  return { entity, part, field, kind, place };
}

function aPage(id: number): Owner {
  return { id, shape: page, values: {} };
}
