import type { Core, UID } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '#domain/locale';
import { isRecord } from '#domain/records';

/** A relation whose entries lead to a term. */
export interface TermRelation {
  owner: UID.ContentType;
  attribute: string;
}

/** A version that leads to a term; `title` is what people call it by. */
export interface TermUse extends TermRelation {
  id: number;
  documentId: string;
  locale: string;
  title: string;
}

/** The relations that lead to entries of `uid`: a project's topics, a subsector's priority area. */
export function relationsTo(strapi: Core.Strapi, uid: UID.ContentType): TermRelation[] {
  return (
    Object.values(strapi.contentTypes)
      // A type leads to itself only by what Strapi adds: an entry's other languages.
      .filter((type) => type.uid.startsWith('api::') && type.uid !== uid)
      .flatMap(({ uid: owner, attributes }) =>
        Object.entries(attributes).flatMap(([attribute, said]) =>
          isRecord(said) && said.type === 'relation' && said.target === uid && !('mappedBy' in said)
            ? [{ owner, attribute }]
            : [],
        ),
      )
  );
}

/** Every version, draft or published, that leads to the term; those of one document one after the other. */
export async function loadUses(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<TermUse[]> {
  const uses = await Promise.all(
    relationsTo(strapi, uid).map(async ({ owner, attribute }) => {
      const name = 'title' in strapi.contentType(owner).attributes ? 'title' : 'name';
      const rows: Record<string, unknown>[] = await strapi.db.query(owner).findMany({
        where: { [attribute]: { documentId } },
        select: ['id', 'documentId', 'locale', name],
        orderBy: [{ documentId: 'asc' }, { locale: 'asc' }, { id: 'asc' }],
      });
      return rows.map((row) => ({
        owner,
        attribute,
        id: Number(row.id),
        documentId: String(row.documentId),
        locale: String(row.locale),
        title: String(row[name] ?? ''),
      }));
    }),
  );
  return uses.flat();
}

/**
 * One use of each document that readers get the term with: relations are read from the base, and what is left of others
 * in a translation nobody sees.
 */
export async function usesOfBases(strapi: Core.Strapi, uses: readonly TermUse[]): Promise<TermUse[]> {
  const bases = new Map<string, TermUse>();
  for (const use of uses.filter(({ locale }) => locale === DEFAULT_LOCALE)) bases.set(use.documentId, use);
  for (const use of uses.filter(({ documentId }) => !bases.has(documentId))) {
    const where = { documentId: use.documentId, locale: DEFAULT_LOCALE };
    if ((await strapi.db.query(use.owner).count({ where })) === 0) bases.set(use.documentId, use);
  }
  return [...bases.values()];
}
