import { randomUUID } from 'node:crypto';
import { TRANSLATION_STATES } from '#translation-desk/unit';
import type { Standing } from '../domain/state/standing';
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
    shape: line.shape,
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
    shape: String(row['shape'] ?? ''),
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
    state: line.standing.state,
    missing_words: line.standing.words.missing,
    outdated_words: line.standing.words.outdated,
    review_words: line.standing.words['needs-review'],
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
    standing: toStanding(row),
    recordedBy: String(row['recorded_by']),
    recordedAt: readStoredInstant(row['recorded_at']),
  };
}

/** A line that an earlier release wrote has none: it is brought up to date at the start. */
function toStanding(row: Record<string, unknown>): Standing {
  return {
    state: TRANSLATION_STATES.find((state) => state === row['state']) ?? 'needs-review',
    words: {
      missing: Number(row['missing_words'] ?? 0),
      outdated: Number(row['outdated_words'] ?? 0),
      'needs-review': Number(row['review_words'] ?? 0),
    },
  };
}
