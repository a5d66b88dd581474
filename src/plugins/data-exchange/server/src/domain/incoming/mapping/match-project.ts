/** What names a project, in the order in which it is looked for. */
export const PROJECT_KEYS = ['documentId', 'projectNumber', 'iatiIdentifier', 'legacyId', 'slug'] as const;
export type ProjectKey = (typeof PROJECT_KEYS)[number];

export type ProjectKeys = Partial<Record<ProjectKey, string>>;

/** Which projects have what. */
export interface KeyedProject {
  documentId: string;
  keys: ProjectKeys;
}

export type MatchedProject =
  | { kind: 'found'; documentId: string }
  | { kind: 'new' }
  | { kind: 'unknown-document'; documentId: string }
  | { kind: 'ambiguous'; key: ProjectKey; text: string; documentIds: readonly string[] }
  | { kind: 'disagree'; keys: readonly ProjectKey[]; documentIds: readonly string[] };

/**
 * Finds the project that a row is of: the first of its keys that any project has decides. A key that several have is
 * ambiguous, and so are keys that lead to different projects.
 */
export function projectMatcher(projects: readonly KeyedProject[]): (keys: ProjectKeys) => MatchedProject {
  const index = new Map<string, Set<string>>();
  for (const { documentId, keys } of projects)
    for (const key of PROJECT_KEYS) {
      const text = key === 'documentId' ? documentId : keys[key];
      if (text) put(index, entry(key, text), documentId);
    }
  return (keys) => {
    const found: { key: ProjectKey; documentId: string }[] = [];
    for (const key of PROJECT_KEYS) {
      const text = keys[key];
      if (!text) continue;
      const documentIds = [...(index.get(entry(key, text)) ?? [])];
      const [only] = documentIds;
      if (documentIds.length > 1) return { kind: 'ambiguous', key, text, documentIds };
      if (only !== undefined) found.push({ key, documentId: only });
      else if (key === 'documentId') return { kind: 'unknown-document', documentId: text };
    }
    const documentIds = [...new Set(found.map(({ documentId }) => documentId))];
    const [only] = documentIds;
    if (documentIds.length > 1) return { kind: 'disagree', keys: found.map(({ key }) => key), documentIds };
    return only === undefined ? { kind: 'new' } : { kind: 'found', documentId: only };
  };
}

function put(index: Map<string, Set<string>>, key: string, documentId: string): void {
  const known = index.get(key);
  if (known) known.add(documentId);
  else index.set(key, new Set([documentId]));
}

function entry(key: ProjectKey, text: string): string {
  return `${key} ${key === 'documentId' ? text : text.trim().toLowerCase()}`;
}
