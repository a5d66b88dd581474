import type { TestApp } from './app';

/** What is stored of a project in one locale and status: its texts, and what is shared. */
export interface StoredVersion {
  title: string | null;
  shared: Record<string, unknown>;
}

const RELATIONS = { countries: 'code', topics: 'slug', priorityArea: 'slug', subsector: 'slug' };

/** Every stored version of a project by locale and status, such as `az draft`. */
export async function versionsOf(app: TestApp, documentId: string): Promise<Record<string, StoredVersion>> {
  const rows = await app.strapi.db.query('api::project.project').findMany({
    where: { documentId },
    populate: [...Object.keys(RELATIONS), 'socialLinks'],
  });
  return Object.fromEntries(
    rows.map((row) => [`${row.locale} ${row.publishedAt ? 'published' : 'draft'}`, toVersion(row)]),
  );
}

/** The stored versions in all locales but one. */
export async function versionsExcept(app: TestApp, documentId: string, locale: string) {
  const versions = await versionsOf(app, documentId);
  return Object.fromEntries(Object.entries(versions).filter(([name]) => !name.startsWith(`${locale} `)));
}

function toVersion(row: Record<string, unknown>): StoredVersion {
  const { slug, scope, startDate, endDate, totalBudget, currency } = row;
  const socialLinks = (row.socialLinks as { url: string }[]).map(({ url }) => url);
  const relations = Object.entries(RELATIONS).map(([name, key]) => [name, keysOf(row[name], key)]);
  return {
    title: row.title as string | null,
    shared: {
      ...{ slug, scope, startDate, endDate, totalBudget, currency, socialLinks },
      ...Object.fromEntries(relations),
    },
  };
}

function keysOf(related: unknown, key: string): unknown[] {
  return [related ?? []]
    .flat()
    .map((entry) => (entry as Record<string, unknown>)[key])
    .sort();
}
