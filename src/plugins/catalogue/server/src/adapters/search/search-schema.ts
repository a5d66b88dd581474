import { SEARCHED } from '../../domain/search/searched';
import type { DocumentShape } from '#store/shape/document-shape';

/** The table of folded texts, one row for each row of the projects' table, with the same number. */
export const TEXTS = 'catalogue_texts';

/** SQLite's trigram index over it. */
export const TEXTS_INDEX = 'catalogue_texts_index';

/**
 * A column of it with what a project is called by elsewhere, such as numbers, slugs and addresses, folded too: the panel's
 * lists look into it, and readers' searches don't.
 */
export const IDENTIFIERS = 'identifiers';

/** What the table is made of. */
export interface SearchSource {
  projects: DocumentShape;
  /** Columns of the projects' table. */
  identifiers: readonly string[];
}

export interface SearchedColumn {
  attribute: string;
  /** The same name in the projects' table and in the table of folded texts. */
  column: string;
  isBlocks: boolean;
}

/** The columns that a search looks into; the title is the first. */
export function searchedColumns(projects: DocumentShape): SearchedColumn[] {
  return SEARCHED.map((attribute) => {
    const column = projects.columns.find((each) => each.attribute === attribute);
    if (!column) throw new Error(`${projects.uid} has no ${attribute} to search in`);
    return { attribute, column: column.column, isBlocks: column.type === 'blocks' };
  });
}
