import type { PublicationStatus } from '#domain/localized-project';
import type { DocumentShape } from '../document-shape';
import type { Fragment } from '#store/sql/fragment';
import { keyword, name, sql } from '#store/sql/fragment';

/** The condition that a row is at a status. Types without draft & publish have one row for both. */
export function atStatus(
  shape: DocumentShape,
  { status }: { status: PublicationStatus },
  alias: string,
): Fragment {
  if (!shape.draftAndPublish) return keyword('1 = 1');
  return sql`${name(alias, shape.system.publishedAt)} ${keyword(status === 'draft' ? 'is null' : 'is not null')}`;
}
