import type { SqlDialect } from '#store/sql/dialect';
import type { MarkIndex } from './mark-index';
import { postgresMarkIndex } from './postgres-mark-index';
import { sqliteMarkIndex } from './sqlite-mark-index';

export const MARK_INDEXES = {
  sqlite: sqliteMarkIndex,
  postgres: postgresMarkIndex,
} satisfies Record<SqlDialect['name'], MarkIndex>;
