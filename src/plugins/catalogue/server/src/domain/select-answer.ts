import type { Selection } from './query/catalogue-query';
import type { TypeOutline } from './query/parse-selection';
import { DOCUMENT_FIELDS } from './query/parse-selection';

/** A document as it is answered with. */
export type Answer = Record<string, unknown>;

/** Come with every document, so that a reader knows which it is and in what language. */
const ALWAYS: readonly string[] = ['documentId', 'locale', 'fallbacks'];

/** What was asked for of a document, out of what its outline allows: without a selection, all of that. */
export function selectAnswer(
  document: object,
  { fields, populate }: Selection,
  outline: TypeOutline,
): Answer {
  const chosen = new Set([
    ...ALWAYS,
    ...(fields ?? [...DOCUMENT_FIELDS, ...outline.fields]),
    ...Object.keys(populate ?? outline.populate),
  ]);
  return Object.fromEntries(Object.entries(document).filter(([name]) => chosen.has(name)));
}
