import { columnsUnder } from '#store/shape/document-shape';
import type { StoreConnection } from '#store/connection/store-connection';
import type { Fragment } from '#store/sql/fragment';
import { join, keyword, name, sql, values } from '#store/sql/fragment';
import type { Locale } from '#domain/locale';
import type { PublicationStatus } from '#domain/publication-status';
import type { Matching, SearchHit } from '../../domain/plan/project-plan';
import type { ReadShapes } from '../read-scope';
import { hasWord, isOfStatus } from './postgres-index';
import { searchedColumns, TEXTS, TEXTS_INDEX, type SearchedColumn } from './search-schema';

type SearchShapes = Pick<ReadShapes, 'document' | 'counterparts'>;

/**
 * The documents whose served text has every word; null where there is no word. A word may be anywhere in
 * a word. A translation's text counts where it is served: one that a locale before it in the chain hides does not.
 */
export async function findHits(
  connection: StoreConnection,
  shapes: SearchShapes,
  matching: Pick<Matching, 'words' | 'scope'>,
): Promise<SearchHit[] | null> {
  if (matching.words.length === 0) return null;
  const rows = await connection.run(selectMatches(connection, shapes, matching));
  return rows.map((row) => ({ documentId: String(row.document_id), titleHits: Number(row.title_hits) }));
}

/**
 * Word for word, the longest first, because few documents have a long word; each of the others is looked for among what those
 * before it have found.
 */
function selectMatches(
  connection: StoreConnection,
  shapes: SearchShapes,
  { words, scope }: Pick<Matching, 'words' | 'scope'>,
): Fragment {
  const chain = scope.fallback === 'none' ? [scope.locale] : scope.chain;
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  const steps = longestFirst.map((word, at) => {
    const among = at === 0 ? null : keyword(`word${at - 1}`);
    const hits = selectHits(connection, shapes, { word, chain, status: scope.status, among });
    return sql`${keyword(`word${at}`)} as materialized (${hits})`;
  });
  const all = longestFirst.map((_, at) => sql`select document_id, in_title from ${keyword(`word${at}`)}`);
  return sql`with ${join(steps, ', ')} select document_id, sum(in_title) as title_hits from (${join(all, ' union all ')}) as words group by document_id having count(*) = ${words.length}`;
}

interface Hit {
  word: string;
  chain: readonly Locale[];
  status: PublicationStatus;
  /** The documents that are looked among, as a table of the statement; null: all. */
  among: Fragment | null;
}

/** The documents whose served text has one word, once each. */
function selectHits(connection: StoreConnection, shapes: SearchShapes, hit: Hit): Fragment {
  const { word, chain, among } = hit;
  const { dialect } = connection;
  const texts = connection.table(TEXTS);
  const locale = name('t', 'locale');
  const earlier = chain.slice(0, -1).map((code, position) => {
    const e = `e${position}`;
    const isLater = sql`${locale} not in (${values(chain.slice(0, position + 1))})`;
    return sql` left join ${texts} ${keyword(e)} on ${isLater} and ${name(e, 'document_id')} = t.document_id and ${name(e, 'published')} = t.published and ${name(e, 'locale')} = ${code}`;
  });
  const served = searchedColumns(shapes.document).map(
    (column) =>
      sql`(${dialect.indexOf(name('t', column.column), word)} > 0 and ${isShown(connection, shapes, { column, hit })})`,
  );
  const [title = NEVER] = served;
  const isRead = among || dialect.name === 'sqlite' ? isReadOf(connection, hit) : isIndexedOf(hit);
  const isCandidate = among
    ? sql`t.document_id in (select document_id from ${among})`
    : mayHave(connection, shapes, hit);
  return sql`select t.document_id, max(case when ${title} then 1 else 0 end) as in_title from ${texts} t${join(earlier, '')} where ${isRead} and ${isCandidate} and (${join(served, ' or ')}) group by t.document_id`;
}

const NEVER = keyword('1 = 0');

/** Whether text `t` is of the status and the chain, where words or documents are what it is found by. */
function isReadOf({ dialect }: StoreConnection, { chain, status }: Hit): Fragment {
  const isRead = keyword(status === 'published' ? 't.published' : 'not t.published');
  return sql`${isRead} and ${dialect.notLookedUp(name('t', 'locale'))} in (${values(chain)})`;
}

/** The same in the words of PostgreSQL's index, which knows both beside the words. */
function isIndexedOf({ chain, status }: Hit): Fragment {
  return sql`${isOfStatus(status)} and t.locale in (${values(chain)})`;
}

/**
 * Whether a column of text `t` is served: no locale before its own in the chain has a text there that is all of it. Of one
 * that is translated in part, words of the base count though they may stand in a piece that is translated.
 */
function isShown(
  connection: StoreConnection,
  shapes: SearchShapes,
  { column, hit, position = 0 }: { column: SearchedColumn; hit: Hit; position?: number },
): Fragment {
  const { chain, status } = hit;
  const code = chain[position];
  if (code === undefined || position === chain.length - 1) return keyword('1 = 1');
  const isEmpty = sql`coalesce(${name(`e${position}`, column.column)}, '') = ''`;
  const c = columnsUnder(shapes.counterparts, 'c');
  const isPartial = sql`exists (select 1 from ${connection.table(shapes.counterparts.table)} c where ${c('ofType')} = ${shapes.document.uid} and ${c('ofDocument')} = t.document_id and ${c('inLocale')} = ${code} and ${c('ofStatus')} = ${status} and ${c('field')} = ${column.attribute})`;
  const isLater = isShown(connection, shapes, { column, hit, position: position + 1 });
  return sql`(${name('t', 'locale')} = ${code} or ((${isEmpty} or ${isPartial}) and ${isLater}))`;
}

/** What the index knows of a row that has the word: a trigram index says nothing of words shorter than three letters. */
function mayHave(connection: StoreConnection, shapes: SearchShapes, { word, chain, status }: Hit): Fragment {
  if ([...word].length < 3) return keyword('1 = 1');
  if (connection.dialect.name === 'sqlite') {
    if (status === 'draft') return keyword('1 = 1');
    const index = connection.table(TEXTS_INDEX);
    const found = sql`select rowid from ${index} where ${index} match ${`"${word.replaceAll('"', '""')}"`}`;
    // First among the small entries of an index: most of what is found is of other languages, and their texts are long.
    return sql`t.id in (select i.id from ${connection.table(TEXTS)} i where i.locale in (${values(chain)}) and i.published = 1 and i.id in (${found}))`;
  }
  return hasWord(shapes.document, word);
}
