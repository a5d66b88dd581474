import type { DatabaseObjects } from '#store/install/database-objects';
import { FOLDING } from '#domain/search/fold-text';
import { FOLDS } from '#domain/search/letters';
import type { DocumentShape } from '#store/shape/document-shape';
import { postgresStatements, postgresTriggers } from './postgres-search';
import { searchedColumns } from './search-schema';
import { sqliteStatements, sqliteTriggers } from './sqlite-search';

/** Of the tables and indexes: raised when they change, so that the next start makes them anew, as it does for other columns. */
const LAYOUT = 5;

/**
 * The search index. Triggers keep it, so that it is of one transaction with the rows whatever writes them:
 * the panel, the API, an import that switches Strapi's lifecycles off, or a hand at the database.
 */
export function searchObjects(
  projects: DocumentShape,
  { dialect, schema }: { dialect: 'sqlite' | 'postgres'; schema: string | undefined },
): DatabaseObjects {
  const prefix = schema ? `"${schema}".` : '';
  return {
    key: 'search',
    revision: JSON.stringify([LAYOUT, FOLDING, searchedColumns(projects), ...FOLDS]),
    triggers: Object.keys(dialect === 'sqlite' ? sqliteTriggers(projects) : postgresTriggers(projects)),
    indexes: [],
    statements: dialect === 'sqlite' ? sqliteStatements(projects) : postgresStatements(projects, prefix),
  };
}
