import { isRecord } from '#domain/records';
/** How somebody names a related document: `documentId` as the API does, numeric `id` as the panel may. */
export type DocumentRef = { kind: 'documentId'; documentId: string } | { kind: 'id'; id: number };

/** What a write asks of a relation: the whole list, or a change to it. */
export type RelationInput =
  | { kind: 'set'; refs: DocumentRef[] }
  | { kind: 'change'; connect: DocumentRef[]; disconnect: DocumentRef[] };

/** Reads every form that Strapi accepts for a relation's value; null where the write leaves it alone. */
export function parseRelationInput(input: unknown): RelationInput | null {
  if (input === undefined) return null;
  if (input === null) return { kind: 'set', refs: [] };
  if (isRecord(input) && isLongForm(input)) {
    if (input.set !== undefined) return { kind: 'set', refs: toRefs(input.set) };
    return { kind: 'change', connect: toRefs(input.connect), disconnect: toRefs(input.disconnect) };
  }
  return { kind: 'set', refs: toRefs(input) };
}

/** The related documents after the write, from those before it; both as `documentId`s in order. */
export function applyRelationChange(
  before: readonly string[],
  connect: readonly string[],
  disconnect: readonly string[],
): string[] {
  const kept = before.filter((id) => !disconnect.includes(id) && !connect.includes(id));
  return [...kept, ...new Set(connect)];
}

function isLongForm(input: Record<string, unknown>): boolean {
  return 'set' in input || 'connect' in input || 'disconnect' in input;
}

function toRefs(value: unknown): DocumentRef[] {
  const list = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  return list.flatMap((item) => toRef(item) ?? []);
}

function toRef(item: unknown): DocumentRef | null {
  if (typeof item === 'number') return { kind: 'id', id: item };
  if (typeof item === 'string') return { kind: 'documentId', documentId: item };
  if (!isRecord(item)) return null;
  if (typeof item.documentId === 'string') return { kind: 'documentId', documentId: item.documentId };
  if (typeof item.id === 'number') return { kind: 'id', id: item.id };
  if (typeof item.id === 'string') return { kind: 'documentId', documentId: item.id };
  return null;
}
