import { LINE_NODES, PICTURE } from '../../domain/search/blocks-to-search-text';
import { quote } from '#store/sql/quote';

const LINES = LINE_NODES.map(quote).join(', ');

/** The body of `blocksToSearchText` as a function of PostgreSQL, of its parameter `$1`, a jsonb. */
export function postgresBlocksText(): string {
  return (
    `select string_agg(case when node->>'type' = 'text' then node->>'text' when node->>'type' = 'image' then ${quote(PICTURE)} else ' ' end, '' order by place)` +
    ` from jsonb_path_query($1, 'strict $.** ? (@.type() == "object")') with ordinality as nodes(node, place)` +
    ` where node->>'type' in ('text', 'image', ${LINES})`
  );
}
