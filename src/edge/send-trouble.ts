import type { Context } from 'koa';
import type { DatabaseTrouble } from '#domain/database-trouble';

const TROUBLES = {
  unreachable: {
    status: 503,
    name: 'ServiceUnavailableError',
    message: 'The database can’t be reached at the moment. Try again in some seconds.',
    code: 'database-unreachable',
  },
  full: {
    status: 507,
    name: 'InsufficientStorageError',
    message:
      'There is no room left to store this, so nothing of it was stored. An administrator has to make room.',
    code: 'storage-full',
  },
} satisfies Record<DatabaseTrouble, object>;

/** Seconds after which to ask again: it is back as soon as the database is. */
const RETRY_AFTER = 5;

/** Says in Strapi's error body that the database is away or full, and nothing of how that was found. */
export function sendTrouble(ctx: Context, trouble: DatabaseTrouble): void {
  const { status, name, message, code } = TROUBLES[trouble];
  if (trouble === 'unreachable') ctx.set('Retry-After', String(RETRY_AFTER));
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details: { code } } };
}
