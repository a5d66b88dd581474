import type { DocumentShape } from '#store/shape/document-shape';
import type { StoreConnection } from '#store/connection/store-connection';
import type { Fragment } from '#store/sql/fragment';
import { join, keyword, name, sql, values } from '#store/sql/fragment';
import type { Locale } from '#domain/locale';
import type { PublicationStatus } from '#domain/publication-status';
import type { Matching, SearchHit } from '../../domain/plan/project-plan';
import { searchedColumns, TEXTS, TEXTS_INDEX } from './search-schema';

/**
 * The documents whose served text has every word; null where there is no word. A word may be anywhere in
 * a word. A translation's text counts where it is served: one that a locale before it in the chain hides does not.
 */
export async function findHits(
  connection: StoreConnection,
  projects: DocumentShape,
  matching: Pick<Matching, 'words' | 'scope'>,
): Promise<SearchHit[] | null> {
  if (matching.words.length === 0) return null;
  const rows = await connection.run(selectMatches(connection, projects, matching));
  return rows.map((row) => ({ documentId: String(row.document_id), titleHits: Number(row.title_hits) }));
}

function selectMatches(
  connection: StoreConnection,
  projects: DocumentShape,
  { words, scope }: Pick<Matching, 'words' | 'scope'>,
): Fragment {
  const chain = scope.fallback === 'none' ? [scope.locale] : scope.chain;
  const hits = words.map((word) => selectHits(connection, projects, { word, chain, status: scope.status }));
  return sql`select document_id, sum(in_title) as title_hits from (${join(hits, ' union all ')}) as words group by document_id having count(*) = ${words.length}`;
}

interface Hit {
  word: string;
  chain: readonly Locale[];
  status: PublicationStatus;
}

/** The documents whose served text has one word, once each. */
function selectHits(connection: StoreConnection, projects: DocumentShape, hit: Hit): Fragment {
  const { word, chain, status } = hit;
  const { dialect } = connection;
  const texts = connection.table(TEXTS);
  const locale = name('t', 'locale');
  const earlier = chain.slice(0, -1).map((code, position) => {
    const e = `e${position}`;
    const isLater = sql`${locale} not in (${values(chain.slice(0, position + 1))})`;
    return sql` left join ${texts} ${keyword(e)} on ${isLater} and ${name(e, 'document_id')} = t.document_id and ${name(e, 'published')} = t.published and ${name(e, 'locale')} = ${code}`;
  });
  const served = searchedColumns(projects).map(
    ({ column }) => sql`(${dialect.indexOf(name('t', column), word)} > 0 and ${isShown(column, chain)})`,
  );
  const [title = NEVER] = served;
  const isRead = sql`${keyword(status === 'published' ? 't.published' : 'not t.published')} and ${dialect.notLookedUp(locale)} in (${values(chain)})`;
  return sql`select t.document_id, max(case when ${title} then 1 else 0 end) as in_title from ${texts} t${join(earlier, '')} where ${isRead} and ${mayHave(connection, projects, hit)} and (${join(served, ' or ')}) group by t.document_id`;
}

const NEVER = keyword('1 = 0');

/** Whether a column of text `t` is served: no locale before its own in the chain has any text there. */
function isShown(column: string, chain: readonly Locale[], position = 0): Fragment {
  const code = chain[position];
  if (code === undefined || position === chain.length - 1) return keyword('1 = 1');
  const isEmpty = sql`coalesce(${name(`e${position}`, column)}, '') = ''`;
  return sql`(${name('t', 'locale')} = ${code} or (${isEmpty} and ${isShown(column, chain, position + 1)}))`;
}

/** What the index knows of a row that has the word: a trigram index says nothing of words shorter than three letters. */
function mayHave(
  connection: StoreConnection,
  projects: DocumentShape,
  { word, chain, status }: Hit,
): Fragment {
  if ([...word].length < 3) return keyword('1 = 1');
  if (connection.dialect.name === 'sqlite') {
    if (status === 'draft') return keyword('1 = 1');
    const index = connection.table(TEXTS_INDEX);
    const found = sql`select rowid from ${index} where ${index} match ${`"${word.replaceAll('"', '""')}"`}`;
    // First among the small entries of an index: most of what is found is of other languages, and their texts are long.
    return sql`t.id in (select i.id from ${connection.table(TEXTS)} i where i.locale in (${values(chain)}) and i.published = 1 and i.id in (${found}))`;
  }
  return sql`${everything(projects, 't')} like ${`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`}`;
}

/** The very expression that PostgreSQL's index is on. */
function everything(projects: DocumentShape, alias: string): Fragment {
  const texts = searchedColumns(projects).map(({ column }) => name(alias, column));
  return sql`(${join(texts, " || ' ' || ")})`;
}
