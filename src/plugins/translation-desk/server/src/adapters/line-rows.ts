import type { NewRow } from '#store/rows/upsert-rows';
import type { LedgerLine, SourceLine, Stored } from './lines';

/** A row of one of the desk's tables, by attribute. */
export interface LineRow {
  id: number;
  values: Record<string, unknown>;
}

export function toSourceRow({ ...values }: SourceLine): NewRow {
  return { values, at: new Date(values.changedAt) };
}

export function toSourceLine({ id, values }: LineRow): Stored<SourceLine> {
  return {
    id,
    ofType: String(values['ofType']),
    ofDocument: String(values['ofDocument']),
    field: String(values['field']),
    title: typeof values['title'] === 'string' ? values['title'] : null,
    digest: String(values['digest']),
    fingerprints: String(values['fingerprints'] ?? ''),
    words: Number(values['words']),
    isPublished: values['isPublished'] === true,
    changedAt: String(values['changedAt']),
  };
}

export function toLedgerRow({ ...values }: LedgerLine): NewRow {
  return { values, at: new Date(values.recordedAt) };
}

export function toLedgerLine({ id, values }: LineRow): Stored<LedgerLine> {
  return {
    id,
    ofType: String(values['ofType']),
    ofDocument: String(values['ofDocument']),
    inLocale: String(values['inLocale']),
    field: String(values['field']),
    units: values['units'] as LedgerLine['units'],
    digest: String(values['digest']),
    needsReview: values['needsReview'] === true,
    recordedBy: String(values['recordedBy']),
    recordedAt: String(values['recordedAt']),
  };
}
