import { expect, test } from '@jest/globals';
import { databaseTrouble } from '../database-trouble';

const error = (message: string, more: object = {}) => Object.assign(new Error(message), more);

test.each([
  ['a refused connection', error('connect', { code: 'ECONNREFUSED', syscall: 'connect' }), 'unreachable'],
  ['one that was cut', error('Connection terminated unexpectedly'), 'unreachable'],
  ['the same, after the statement', error('select 1 - Connection terminated unexpectedly'), 'unreachable'],
  ['a server that stops', error('terminating connection', { code: '57P01' }), 'unreachable'],
  ['too many connections', error('sorry', { code: '53300' }), 'unreachable'],
  [
    'a full pool',
    error('Knex: Timeout acquiring a connection.', { name: 'KnexTimeoutError' }),
    'unreachable',
  ],
  [
    'what another error was caused by',
    error('Failed', { cause: error('', { code: '08006' }) }),
    'unreachable',
  ],
  ['SQLite without room', error('database or disk is full', { code: 'SQLITE_FULL' }), 'full'],
  ['PostgreSQL without room', error('could not extend file', { code: '53100' }), 'full'],
  ['a disk without room', error('write', { code: 'ENOSPC', syscall: 'write' }), 'full'],
  ['a column that isn’t there', error('no such column', { code: '42703' }), null],
  ['a value that is there already', error('duplicate key', { code: '23505' }), null],
  ['a fault of the program', new TypeError('x is not a function'), null],
  ['nothing at all', undefined, null],
])('%s', (_, thrown, expected) => {
  expect(databaseTrouble(thrown)).toBe(expected);
});
