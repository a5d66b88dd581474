import type { DocumentShape } from '../document-shape';
import type { ReadConnection } from '../read-connection';
import type { Fragment } from '../sql/fragment';
import { join, keyword, name, sql } from '../sql/fragment';
import type { Matching, PlanScope, SearchHit } from '../../domain/plan/project-plan';
import { searchedColumns, TEXTS, TEXTS_INDEX } from './search-schema';

/**
 * The documents whose served text has every word; null where there is no word. A word may be anywhere in
 * a word. A translation's text counts where it is served: one that a locale before it in the chain hides does not.
 */
export async function findHits(
  connection: ReadConnection,
  projects: DocumentShape,
  matching: Pick<Matching, 'words' | 'scope'>,
): Promise<SearchHit[] | null> {
  if (matching.words.length === 0) return null;
  const rows = await connection.run(selectMatches(connection, projects, matching));
  return rows.map((row) => ({ documentId: String(row.document_id), titleHits: Number(row.title_hits) }));
}

function selectMatches(
  connection: ReadConnection,
  projects: DocumentShape,
  { words, scope }: Pick<Matching, 'words' | 'scope'>,
): Fragment {
  const chain = scope.fallback === 'none' ? [scope.locale] : scope.chain;
  const hits = words.flatMap((word, index) =>
    chain.map((_, position) =>
      selectHits(connection, projects, {
        word,
        index,
        scope,
        earlier: chain.slice(0, position),
        locale: chain[position] ?? '',
      }),
    ),
  );
  const perWord = sql`select document_id, word, max(in_title) as in_title from (${join(hits, ' union all ')}) as hits group by document_id, word`;
  return sql`select document_id, sum(in_title) as title_hits from (${perWord}) as words group by document_id having count(*) = ${words.length}`;
}

interface Hit {
  word: string;
  index: number;
  scope: PlanScope;
  locale: string;
  /** The locales of the chain whose texts hide this one's. */
  earlier: readonly string[];
}

function selectHits(
  connection: ReadConnection,
  projects: DocumentShape,
  { word, index, scope, locale, earlier }: Hit,
): Fragment {
  const { dialect } = connection;
  const texts = connection.table(TEXTS);
  const hides = earlier.map((_, position) => `e${position}`);
  const joins = earlier.map((code, position) => {
    const e = `e${position}`;
    return sql` left join ${texts} ${keyword(e)} on ${name(e, 'document_id')} = t.document_id and ${name(e, 'published')} = t.published and ${name(e, 'locale')} = ${code}`;
  });
  const served = searchedColumns(projects).map(({ column }) => {
    const hidden = hides.map((e) => sql` and coalesce(${name(e, column)}, '') = ''`);
    return sql`(${dialect.indexOf(name('t', column), word)} > 0${join(hidden, '')})`;
  });
  const [title = NEVER] = served;
  return join(
    [
      sql`select t.document_id, ${keyword(String(index))} as word, case when ${title} then 1 else 0 end as in_title from ${texts} t`,
      ...joins,
      sql` where ${keyword(scope.status === 'published' ? 't.published' : 'not t.published')} and t.locale = ${locale}`,
      sql` and ${mayHave(connection, projects, word)} and (${join(served, ' or ')})`,
    ],
    '',
  );
}

const NEVER = keyword('1 = 0');

/** What the index knows of a row that has the word: a trigram index says nothing of words shorter than three letters. */
function mayHave(connection: ReadConnection, projects: DocumentShape, word: string): Fragment {
  if ([...word].length < 3) return keyword('1 = 1');
  if (connection.dialect.name === 'sqlite') {
    const index = connection.table(TEXTS_INDEX);
    return sql`t.id in (select rowid from ${index} where ${index} match ${`"${word.replaceAll('"', '""')}"`})`;
  }
  return sql`${everything(projects, 't')} like ${`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`}`;
}

/** The very expression that PostgreSQL's index is on. */
function everything(projects: DocumentShape, alias: string): Fragment {
  const texts = searchedColumns(projects).map(({ column }) => name(alias, column));
  return sql`(${join(texts, " || ' ' || ")})`;
}
