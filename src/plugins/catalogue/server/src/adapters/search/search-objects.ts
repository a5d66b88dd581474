import type { DatabaseObjects } from '#store/install/database-objects';
import { FOLDING } from '#domain/search/fold-text';
import { FOLDS } from '#domain/search/letters';
import { postgresStatements, postgresTriggers } from './postgres-search';
import type { SearchSource } from './search-schema';
import { searchedColumns } from './search-schema';
import { sqliteStatements, sqliteTriggers } from './sqlite-search';

/** Of the tables and indexes: raised when they change, so that the next start makes them anew, as it does for other columns. */
const LAYOUT = 5;

/**
 * The search index. Triggers keep it, so that it is of one transaction with the rows whatever writes them:
 * the panel, the API, an import that switches Strapi's lifecycles off, or a hand at the database.
 */
export function searchObjects(
  source: SearchSource,
  { dialect, schema }: { dialect: 'sqlite' | 'postgres'; schema: string | undefined },
): DatabaseObjects {
  const prefix = schema ? `"${schema}".` : '';
  return {
    key: 'search',
    revision: JSON.stringify([
      LAYOUT,
      FOLDING,
      searchedColumns(source.projects),
      source.identifiers,
      ...FOLDS,
    ]),
    triggers: Object.keys(dialect === 'sqlite' ? sqliteTriggers(source) : postgresTriggers(source)),
    indexes: [],
    statements: dialect === 'sqlite' ? sqliteStatements(source) : postgresStatements(source, prefix),
  };
}
