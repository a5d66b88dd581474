import type { Core, UID } from '@strapi/strapi';
import type { Locale } from '#domain/locale';

/**
 * Gives published documents their relations to one that has just been published. Strapi leaves out of a published
 * version what leads to a document without one, and doesn't come back to it: of two projects that lead to each other,
 * whichever was published first would lack the other for good. A draft that was changed after its publication keeps
 * its changes to itself.
 */
export async function restoreRelationsTo(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly Locale[] | '*',
): Promise<void> {
  for (const { source, name } of relationsBetweenPublished(strapi, uid)) {
    const drafts: Version[] = await strapi.db.query(source).findMany({
      where: {
        ...(locales === '*' ? {} : { locale: { $in: [...locales] } }),
        publishedAt: null,
        [name]: { documentId, publishedAt: null },
      },
      populate: { [name]: { select: ['documentId'] } },
    });
    for (const draft of drafts) await restore(strapi, { source, name }, draft, documentId);
  }
}

interface Relation {
  source: UID.ContentType;
  name: string;
}

interface Version {
  id: number;
  locale: Locale;
  documentId: string;
  updatedAt: string | Date;
  [relation: string]: unknown;
}

/** The relations that lead from one type with drafts to another, or to itself, and are kept on their own side alone. */
function relationsBetweenPublished(strapi: Core.Strapi, target: UID.ContentType): Relation[] {
  return Object.values(strapi.contentTypes).flatMap((type) =>
    type.options?.draftAndPublish
      ? Object.entries(type.attributes).flatMap(([name, attribute]) =>
          attribute.type === 'relation' &&
          'target' in attribute &&
          attribute.target === target &&
          !('mappedBy' in attribute && attribute.mappedBy)
            ? [{ source: type.uid as UID.ContentType, name }]
            : [],
        )
      : [],
  );
}

async function restore(
  strapi: Core.Strapi,
  { source, name }: Relation,
  draft: Version,
  target: string,
): Promise<void> {
  const published: Version | null = await strapi.db.query(source).findOne({
    where: { documentId: draft.documentId, locale: draft.locale, publishedAt: { $notNull: true } },
    populate: { [name]: { select: ['documentId'] } },
  });
  if (!published || new Date(draft.updatedAt) > new Date(published.updatedAt)) return;
  if (documentIdsOf(published[name]).includes(target)) return;
  const rows: { id: number; documentId: string }[] = await strapi.db
    .query(targetOf(strapi, source, name))
    .findMany({
      where: {
        documentId: { $in: documentIdsOf(draft[name]) },
        locale: draft.locale,
        publishedAt: { $notNull: true },
      },
      select: ['id', 'documentId'],
    });
  const inOrder = documentIdsOf(draft[name]).flatMap(
    (id) => rows.find((row) => row.documentId === id)?.id ?? [],
  );
  await strapi.db.query(source).update({ where: { id: published.id }, data: { [name]: { set: inOrder } } });
}

function targetOf(strapi: Core.Strapi, source: UID.ContentType, name: string): UID.ContentType {
  const attribute = strapi.contentType(source).attributes[name];
  if (attribute?.type !== 'relation' || !('target' in attribute))
    throw new Error(`${source} has no relation ${name}`);
  return attribute.target as UID.ContentType;
}

function documentIdsOf(related: unknown): string[] {
  return (Array.isArray(related) ? related : [related]).flatMap(
    (row: { documentId?: string } | null) => row?.documentId ?? [],
  );
}
