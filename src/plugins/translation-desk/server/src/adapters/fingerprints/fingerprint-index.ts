import type { DocumentShape } from '#store/shape/document-shape';
import type { DatabaseObjects } from '#store/install/database-objects';
import type { StoreConnection } from '#store/connection/store-connection';
import type { Fragment } from '#store/sql/fragment';

/** Finds sources by their fingerprints without reading all of them. */
export interface FingerprintIndex {
  /** What it is made of; `schema` is the one that Strapi uses, where it isn't the database's own. */
  objects(sources: DocumentShape, schema: string | undefined): DatabaseObjects;
  /** A query for the ids of sources that have all fingerprints of one of these sets: of `most` of them, whichever. */
  idsWith(
    connection: StoreConnection,
    sources: DocumentShape,
    sets: readonly (readonly string[])[],
    most: number,
  ): Fragment;
}
