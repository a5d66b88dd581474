import type { NewRow } from '#store/rows/upsert-rows';
import { TRANSLATION_STATES } from '#translation-desk/unit';
import type { Standing } from '../domain/state/standing';
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
    shape: String(values['shape'] ?? ''),
    fingerprints: String(values['fingerprints'] ?? ''),
    words: Number(values['words']),
    isPublished: values['isPublished'] === true,
    changedAt: String(values['changedAt']),
  };
}

export function toLedgerRow({ standing: { state, words }, ...values }: LedgerLine): NewRow {
  return {
    values: {
      ...values,
      state,
      missingWords: words.missing,
      outdatedWords: words.outdated,
      reviewWords: words['needs-review'],
    },
    at: new Date(values.recordedAt),
  };
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
    standing: toStanding(values),
    recordedBy: String(values['recordedBy']),
    recordedAt: String(values['recordedAt']),
  };
}

/** A line that an earlier release wrote has none: it is brought up to date at the start. */
function toStanding(values: LineRow['values']): Standing {
  return {
    state: TRANSLATION_STATES.find((state) => state === values['state']) ?? 'needs-review',
    words: {
      missing: Number(values['missingWords'] ?? 0),
      outdated: Number(values['outdatedWords'] ?? 0),
      'needs-review': Number(values['reviewWords'] ?? 0),
    },
  };
}
