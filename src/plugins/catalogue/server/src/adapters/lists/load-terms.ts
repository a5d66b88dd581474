import type { StoreConnection } from '#store/connection/store-connection';
import type { DocumentShape } from '#store/shape/document-shape';
import { columnNamed, relationNamed } from '#store/shape/document-shape';
import { join, keyword, name, sql } from '#store/sql/fragment';
import type { ListedRelation } from '../../domain/lists/listed-project';
import { LISTED_RELATIONS, RELATION_NAMES } from '../../domain/lists/listed-project';
import type { TermCodes } from '../../domain/lists/term-sets';

/** What the terms of every relation are called by, by one query. */
export async function loadTermCodes(
  { table, run }: StoreConnection,
  projects: DocumentShape,
): Promise<TermCodes> {
  const ofEach = RELATION_NAMES.map((relation) => {
    const { target } = relationNamed(projects, relation);
    const code = name('t', columnNamed(target, LISTED_RELATIONS[relation]));
    return sql`select ${keyword(`'${relation}'`)} as ${name('relation')}, ${name('t', target.system.id)} as ${name('id')}, ${code} as ${name('code')} from ${table(target.table)} t where ${code} is not null`;
  });
  const codes = {
    countries: codesByRow(),
    priorityArea: codesByRow(),
    subsector: codesByRow(),
    topics: codesByRow(),
  };
  for (const { relation, id, code } of await run(join(ofEach, ' union all ')))
    if (isRelation(relation)) codes[relation].set(Number(id), String(code));
  return codes;
}

const codesByRow = () => new Map<number, string>();

export function isRelation(name: unknown): name is ListedRelation {
  return RELATION_NAMES.some((relation) => relation === name);
}
