import type { Core } from '@strapi/strapi';
import { onSqliteConnection } from '#store/connection/on-sqlite-connection';
import { sqliteFold } from '#store/search/sqlite-fold';
import { blocksToSearchText } from '../../domain/search/blocks-to-search-text';

/**
 * Gives every connection to SQLite the functions that the search's triggers call. They are the very ones that fold
 * a reader's words. A program without them can't write projects: better refused than an index that is wrong.
 */
export function registerSqliteFunctions(strapi: Core.Strapi): void {
  onSqliteConnection(strapi, (connection) => {
    const pure = { deterministic: true };
    connection.function('catalogue_fold', pure, sqliteFold);
    connection.function('catalogue_fold_blocks', pure, (json) => sqliteFold(blocksToSearchText(parse(json))));
  });
}

/** Broken JSON has no text to find; refusing the write isn't the search's business. */
function parse(json: unknown): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : null;
  } catch {
    return null;
  }
}
