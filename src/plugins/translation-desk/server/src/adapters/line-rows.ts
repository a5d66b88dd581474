import { randomUUID } from 'node:crypto';
import type { LedgerLine, SourceLine, Stored } from './lines';
import { readStoredBoolean, readStoredInstant, readStoredJson } from '#domain/stored-value';
import type { Row } from './upsert';

/** Columns that a line keeps when it is written over. */
export const ONCE = ['document_id', 'created_at', 'published_at'];

/** What Strapi writes in a row of its own accord. */
function asStrapiWould(at: string): Row {
  const now = new Date(at);
  const id = randomUUID().replaceAll('-', '').slice(0, 24);
  return { document_id: id, created_at: now, updated_at: now, published_at: now };
}

export function toSourceRow(line: SourceLine): Row {
  return {
    ...asStrapiWould(line.changedAt),
    of_type: line.ofType,
    of_document: line.ofDocument,
    field: line.field,
    title: line.title,
    digest: line.digest,
    marks: line.marks,
    words: line.words,
    is_published: line.isPublished,
    changed_at: new Date(line.changedAt),
  };
}

export function toSourceLine(row: Record<string, unknown>): Stored<SourceLine> {
  return {
    id: Number(row['id']),
    ofType: String(row['of_type']),
    ofDocument: String(row['of_document']),
    field: String(row['field']),
    title: typeof row['title'] === 'string' ? row['title'] : null,
    digest: String(row['digest']),
    marks: String(row['marks'] ?? ''),
    words: Number(row['words']),
    isPublished: readStoredBoolean(row['is_published']),
    changedAt: readStoredInstant(row['changed_at']),
  };
}

export function toLedgerRow(line: LedgerLine): Row {
  return {
    ...asStrapiWould(line.recordedAt),
    of_type: line.ofType,
    of_document: line.ofDocument,
    in_locale: line.inLocale,
    field: line.field,
    units: JSON.stringify(line.units),
    digest: line.digest,
    needs_review: line.needsReview,
    recorded_by: line.recordedBy,
    recorded_at: new Date(line.recordedAt),
  };
}

export function toLedgerLine(row: Record<string, unknown>): Stored<LedgerLine> {
  return {
    id: Number(row['id']),
    ofType: String(row['of_type']),
    ofDocument: String(row['of_document']),
    inLocale: String(row['in_locale']),
    field: String(row['field']),
    units: readStoredJson(row['units']) as LedgerLine['units'],
    digest: String(row['digest']),
    needsReview: readStoredBoolean(row['needs_review']),
    recordedBy: String(row['recorded_by']),
    recordedAt: readStoredInstant(row['recorded_at']),
  };
}
