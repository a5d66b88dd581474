import type { Locale } from '#domain/locale';
import type { PublicationStatus } from '#domain/publication-status';
import type { StoreConnection } from '../connection/store-connection';
import type { DocumentShape } from '../shape/document-shape';
import type { Fragment } from '../sql/fragment';
import { keyword, name, sql, values } from '../sql/fragment';

/** The condition that a row is at a status. Types without draft & publish have one row for both. */
export function atStatus(
  shape: DocumentShape,
  { status }: { status: PublicationStatus },
  alias: string,
): Fragment {
  if (!shape.draftAndPublish) return keyword('1 = 1');
  return sql`${name(alias, shape.system.publishedAt)} ${keyword(status === 'draft' ? 'is null' : 'is not null')}`;
}

/** The condition that row `d` is a version of these documents in one of the locales, at the status. */
export function isVersionOf(
  { dialect }: StoreConnection,
  shape: DocumentShape,
  documentIds: readonly string[],
  { status, chain }: { status: PublicationStatus; chain: readonly Locale[] },
): Fragment {
  const { documentId, locale } = shape.system;
  return sql`${dialect.isOneOf(name('d', documentId), documentIds)} and ${name('d', locale)} in (${values(chain)}) and ${atStatus(shape, { status }, 'd')}`;
}
