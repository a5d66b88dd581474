import type { DocumentShape } from '#store/shape/document-shape';
import { columnNamed } from '#store/shape/document-shape';
import type { DatabaseObjects } from '#store/install/database-objects';

/** Everything that a list of published projects is sorted, filtered and counted by, besides texts and relations. */
const LOOKED_UP = ['endDate', 'statusOverride', 'scope', 'slug'];

/**
 * An index that a list is read from alone: a project's row holds its long texts, and to step over them costs more than
 * all the rest. Strapi's schemas have no words for a partial index, so it is made here.
 */
export function lookupObjects(
  projects: DocumentShape,
  { dialect, schema }: { dialect: 'sqlite' | 'postgres'; schema: string | undefined },
): DatabaseObjects {
  const { locale, documentId, publishedAt, updatedAt } = projects.system;
  const prefix = schema ? `"${schema}".` : '';
  const covered = [...LOOKED_UP.map((attribute) => columnNamed(projects, attribute)), updatedAt];
  const columns = [
    `"${locale}"`,
    // In the order that lists are in unless they are asked for in another.
    `"${columnNamed(projects, 'startDate')}" desc ${dialect === 'postgres' ? 'nulls last' : ''}`,
    `"${documentId}" ${dialect === 'postgres' ? 'collate "C"' : ''}`,
    ...covered.map((column) => `"${column}"`),
  ];
  return {
    key: 'lookups',
    revision: '2',
    triggers: [],
    indexes: [INDEX],
    statements: [
      `drop index if exists ${prefix}${INDEX}`,
      `create index ${INDEX} on ${prefix}"${projects.table}" (${columns.join(', ')}) where "${publishedAt}" is not null`,
    ],
  };
}

const INDEX = 'catalogue_published_projects';
