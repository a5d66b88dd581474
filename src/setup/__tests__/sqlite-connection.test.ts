import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cacheStatements } from '../sqlite-connection';

let connection: Database.Database;

beforeEach(() => {
  connection = new Database(':memory:');
  cacheStatements(connection);
  connection.exec("create table letter (name text); insert into letter values ('ə'), ('ё')");
});

afterEach(() => {
  connection.close();
});

describe('cacheStatements', () => {
  test('prepares the same SQL once', () => {
    expect(connection.prepare('select * from letter')).toBe(connection.prepare('select * from letter'));
  });

  test('prepares other SQL for itself', () => {
    const count = connection.prepare('select count(*) as n from letter').all();
    expect([connection.prepare('select * from letter').all().length, count]).toEqual([2, [{ n: 2 }]]);
  });

  test('prepares a statement again while its rows are being gone through', () => {
    const read = () => connection.prepare('select name from letter');
    const seen = [...read().iterate()].length;
    const pairs = [];
    for (const one of read().iterate()) pairs.push([one, read().all().length]);
    expect([seen, pairs.length, pairs[0]]).toEqual([2, 2, [{ name: 'ə' }, 2]]);
  });

  test('a kept statement follows a change of the schema', () => {
    const read = () => connection.prepare('select * from letter limit 1').all();
    const before = read();
    connection.exec("alter table letter add column script text default 'Latn'");
    expect([before, read()]).toEqual([[{ name: 'ə' }], [{ name: 'ə', script: 'Latn' }]]);
  });

  test('a table can be dropped and made anew under a kept statement', () => {
    const read = () => connection.prepare('select * from letter').all();
    read();
    connection.exec('drop table letter; create table letter (code integer); insert into letter values (1)');
    expect(read()).toEqual([{ code: 1 }]);
  });

  test('prepares SQL of many values anew', () => {
    const many = () => connection.prepare(`select * from letter where name in (${'?, '.repeat(3000)}?)`);
    expect(many()).not.toBe(many());
  });

  test('a pragma is prepared at every use', () => {
    const pragma = () => connection.prepare('pragma foreign_keys = off');
    expect(pragma()).not.toBe(pragma());
  });
});
