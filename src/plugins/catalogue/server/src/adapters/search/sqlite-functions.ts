import type { Core } from '@strapi/strapi';
import { onSqliteConnection } from '#store/connection/on-sqlite-connection';
import { blocksToSearchText } from '../../domain/search/blocks-to-search-text';
import { foldText } from '../../domain/search/fold-text';

/**
 * Gives every connection to SQLite the functions that the search's triggers call. They are the very ones that fold
 * a reader's words. A program without them can't write projects: better refused than an index that is wrong.
 */
export function registerSqliteFunctions(strapi: Core.Strapi): void {
  onSqliteConnection(strapi, (connection) => {
    const pure = { deterministic: true };
    connection.function('catalogue_fold', pure, (text) => fold(String(text ?? '')));
    connection.function('catalogue_fold_blocks', pure, (json) => fold(blocksToSearchText(parse(json))));
  });
}

function fold(text: string): string {
  return foldText(text).replace(/^ +| +$/g, '');
}

/** Broken JSON has no text to find; refusing the write isn't the search's business. */
function parse(json: unknown): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : null;
  } catch {
    return null;
  }
}
