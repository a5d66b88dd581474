import type { DocumentVersion, RelatedDocument } from '#domain/resolve/document-model';
import type { Locale } from '#domain/locale';
import type { PublicationStatus } from '#domain/publication-status';
import { groupBy } from '#domain/group-by';
import type { DocumentShape, RelationShape } from '../shape/document-shape';
import type { StoreConnection } from '../connection/store-connection';
import { selectRows } from './read-rows';
import type { LoadedRow } from './read-rows';
import { isVersionOf } from './at-status';
import type { Fragment } from '../sql/fragment';
import { join, keyword, name, sql } from '../sql/fragment';

/** The versions that are read: of these locales, at this status. */
export interface VersionScope {
  status: PublicationStatus;
  chain: readonly Locale[];
}

/**
 * The versions, in every locale, of all documents of a type by `documentId`, at the status that is read, where they are
 * cached, without asking the database; else null.
 */
export type CachedVersions = (uid: string) => Promise<ReadonlyMap<string, readonly DocumentVersion[]> | null>;

/** A document that a link leads to. */
export interface LinkedDocument {
  uid: string;
  documentId: string;
  /** Whether a version of it is in the scope. */
  isVisible: boolean;
}

/**
 * Puts the related documents into the values of `bases`, each with its versions in the chain at the status
 * that is read. A link names a row of one locale; its document is what is meant. Gives what each document links to, also
 * where no version of it is in the scope.
 */
export async function loadRelations(
  connection: StoreConnection,
  shape: DocumentShape,
  bases: readonly LoadedRow[],
  { scope, cached }: { scope: VersionScope; cached: CachedVersions },
): Promise<ReadonlyMap<string, readonly LinkedDocument[]>> {
  const linked = new Map<string, LinkedDocument[]>();
  if (bases.length === 0 || shape.relations.length === 0) return linked;
  const links = groupBy(await selectLinks(connection, shape.relations, bases), ({ relation }) => relation);
  for (const [index, relation] of shape.relations.entries()) {
    const own = links.get(index) ?? [];
    const found = await cached(relation.target.uid);
    const documents = found ?? (await selectVersions(connection, relation.target, own, scope));
    const byOwner = groupBy(own, ({ owner }) => owner);
    for (const { id, version } of bases) {
      const ownLinks = byOwner.get(id) ?? [];
      const related = toDocuments(ownLinks, documents);
      version.values[relation.attribute] = relation.many ? related : (related[0] ?? null);
      const others = ownLinks.map(({ documentId }) => ({
        uid: relation.target.uid,
        documentId,
        isVisible: documents.has(documentId),
      }));
      linked.set(version.documentId, [...(linked.get(version.documentId) ?? []), ...others]);
    }
  }
  return linked;
}

export interface Link {
  /** Which of the shape's relations it belongs to. */
  relation: number;
  owner: number;
  documentId: string;
}

/** The links of every relation, each relation's in their order, by one query. */
export async function selectLinks(
  connection: StoreConnection,
  relations: readonly RelationShape[],
  bases: readonly LoadedRow[],
): Promise<Link[]> {
  const owners = bases.map(({ id }) => id);
  const ofEach = relations.map((relation, index) => linksOf(connection, relation, { index, owners }));
  const rows = await connection.run(sql`${join(ofEach, ' union all ')} order by ${name('position')}`);
  return rows.map(({ relation, owner, documentId }) => ({
    relation: Number(relation),
    owner: Number(owner),
    documentId: String(documentId),
  }));
}

function linksOf(
  { table, dialect }: StoreConnection,
  { link, target }: RelationShape,
  { index, owners }: { index: number; owners: readonly number[] },
): Fragment {
  const { id, documentId } = target.system;
  const owner = name('l', link.owner);
  const position = link.order ? name('l', link.order) : keyword('0');
  return sql`select ${keyword(String(index))} as ${name('relation')}, ${owner} as ${name('owner')}, ${name('t', documentId)} as ${name('documentId')}, ${position} as ${name('position')} from ${table(link.table)} l join ${table(target.table)} t on ${name('t', id)} = ${name('l', link.target)} where ${dialect.isOneOf(owner, owners)}`;
}

async function selectVersions(
  connection: StoreConnection,
  target: DocumentShape,
  links: readonly Link[],
  scope: VersionScope,
): Promise<Map<string, DocumentVersion[]>> {
  if (links.length === 0) return new Map();
  const documentIds = [...new Set(links.map((link) => link.documentId))];
  const rows = await selectRows(connection, target, isVersionOf(connection, target, documentIds, scope));
  return groupBy(
    rows.map(({ version }) => version),
    (version) => version.documentId,
  );
}

/** The documents in the order of their links, each once. */
function toDocuments(
  links: readonly Link[],
  documents: ReadonlyMap<string, readonly DocumentVersion[]>,
): RelatedDocument[] {
  const documentIds = new Set(links.map(({ documentId }) => documentId));
  return [...documentIds].flatMap((documentId) => {
    const versions = documents.get(documentId);
    return versions ? [{ documentId, versions }] : [];
  });
}
