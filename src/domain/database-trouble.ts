/** Why a statement failed that nothing is wrong with. */
export type DatabaseTrouble = 'unreachable' | 'full';

/**
 * Whether an error, or what caused it, says that the database can't be asked now (it is away, stops, takes no more
 * connections or doesn't answer), or that there is no room to write; null: neither.
 */
export function databaseTrouble(error: unknown): DatabaseTrouble | null {
  for (let each = error, depth = 0; isObject(each) && depth < DEEPEST; each = causeOf(each), depth += 1) {
    const trouble = ofOne(each);
    if (trouble) return trouble;
  }
  return null;
}

/** Causes of causes. */
const DEEPEST = 5;

function ofOne(error: object): DatabaseTrouble | null {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const name = 'name' in error && typeof error.name === 'string' ? error.name : '';
  const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
  if (FULL.has(code)) return 'full';
  // Of the network also what other servers refuse is called so: a database's errors come with no address of HTTP.
  const isNetwork = NETWORK.has(code) && (!('syscall' in error) || isOfSocket(error.syscall));
  return isNetwork || UNREACHABLE.test(code) || name === 'KnexTimeoutError' || SAID.test(message)
    ? 'unreachable'
    : null;
}

/** Of PostgreSQL: `disk_full`; of SQLite; of the file system: no room, over quota, larger than a file may be. */
const FULL: ReadonlySet<string> = new Set(['53100', 'SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'EFBIG']);

const NETWORK: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

function isOfSocket(syscall: unknown): boolean {
  return ['connect', 'read', 'write', 'getaddrinfo'].includes(String(syscall));
}

/** PostgreSQL's classes 08 (connection) and 57P (it stops, starts or was crashed), and `too_many_connections`. */
const UNREACHABLE = /^(08...|57P0[1-5]|53300)$/;

/** What has no code: `pg`, Knex, which puts the statement before it, and its pool. */
const SAID =
  /(?:^| - )(?:Connection terminated|timeout expired$|timeout exceeded when trying to connect|Client has encountered a connection error|Knex: Timeout acquiring|Unable to acquire a connection|Client was closed and is not queryable|The database said nothing for )/;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function causeOf(error: object): unknown {
  return 'cause' in error ? error.cause : null;
}
