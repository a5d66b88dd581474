import type { PublicationStatus } from '#domain/publication-status';
import type { DocumentShape } from '#store/shape/document-shape';
import type { Fragment } from '#store/sql/fragment';
import { keyword, sql } from '#store/sql/fragment';
import { IDENTIFIERS, searchedColumns } from './search-schema';

/** What PostgreSQL's index of texts is on: it is used where a condition says the very same. */
export function indexed(projects: DocumentShape): string {
  return `(published::int), locale, (${everything(projects)}) gin_trgm_ops`;
}

/** Whether a row of texts has a word anywhere, in what only the panel looks into too. */
export function hasWord(projects: DocumentShape, word: string): Fragment {
  return sql`(${keyword(everything(projects, 't.'))}) like ${`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`}`;
}

/** Whether row `t` of texts is of a status. */
export function isOfStatus(status: PublicationStatus): Fragment {
  return keyword(`(t.published::int) = ${status === 'published' ? 1 : 0}`);
}

function everything(projects: DocumentShape, prefix = ''): string {
  return [...searchedColumns(projects).map(({ column }) => column), IDENTIFIERS]
    .map((column) => `${prefix}"${column}"`)
    .join(` || ' ' || `);
}
