import type { RelatedDocument } from '../../../../../domain/resolve/document-model';
import { groupBy } from '../domain/group-by';
import type { DocumentShape, RelationShape } from './document-shape';
import type { ReadConnection, Row } from './read-connection';
import { systemSelection, valueSelection, versionOf } from './read-rows';
import type { LoadedRow, ReadScope } from './read-scope';
import { atStatus } from './sql/at-status';
import { keyword, name, selection, sql, values } from './sql/fragment';

/**
 * Puts the related documents into the values of `bases`, each with its versions in the chain at the status
 * that is read. A link names a row of one locale; its document is what is meant.
 */
export async function loadRelations(
  connection: ReadConnection,
  shape: DocumentShape,
  bases: readonly LoadedRow[],
  scope: ReadScope,
): Promise<void> {
  if (bases.length === 0) return;
  for (const relation of shape.relations) {
    const links = groupBy(await selectRelated(connection, relation, bases, scope), ({ owner }) =>
      Number(owner),
    );
    for (const { id, version } of bases) {
      const documents = toDocuments(relation.target, links.get(id) ?? []);
      version.values[relation.attribute] = relation.many ? documents : (documents[0] ?? null);
    }
  }
}

async function selectRelated(
  { table, dialect, run }: ReadConnection,
  { link, target }: RelationShape,
  bases: readonly LoadedRow[],
  scope: ReadScope,
): Promise<Row[]> {
  const { id, documentId, locale } = target.system;
  const owner = name('l', link.owner);
  const columns = selection({ owner, ...systemSelection(target, 'v'), ...valueSelection(target, 'v') });
  const owners = bases.map((base) => base.id);
  const order = link.order ? sql` order by ${name('l', link.order)}` : keyword('');
  return run(
    sql`select ${columns} from ${table(link.table)} l join ${table(target.table)} t on ${name('t', id)} = ${name('l', link.target)} join ${table(target.table)} v on ${name('v', documentId)} = ${name('t', documentId)} where ${dialect.isOneOf(owner, owners)} and ${name('v', locale)} in (${values(scope.chain)}) and ${atStatus(target, scope, 'v')}${order}`,
  );
}

/** The documents in the order of their links. */
function toDocuments(target: DocumentShape, rows: readonly Row[]): RelatedDocument[] {
  const versions = rows.map((row) => versionOf(target, row));
  return [...groupBy(versions, ({ documentId }) => documentId)].map(([documentId, some]) => ({
    documentId,
    versions: some,
  }));
}
