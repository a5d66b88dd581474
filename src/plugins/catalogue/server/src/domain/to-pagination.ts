import type { Pagination } from '#catalogue/content-api';
import type { Window } from './query/catalogue-query';

/** How a list was cut, said the way it was asked for. `returned` is how many came back, for a list without a limit. */
export function toPagination(
  { kind, offset, limit }: Window,
  { total, returned }: { total: number | null; returned: number },
): Pagination {
  const size = limit ?? returned;
  if (kind === 'start') return { start: offset, limit: size, ...(total === null ? {} : { total }) };
  const page = Math.floor(offset / size) + 1;
  return { page, pageSize: size, ...(total === null ? {} : { pageCount: Math.ceil(total / size), total }) };
}
