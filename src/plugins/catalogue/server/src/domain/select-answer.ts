import type { Selection } from './query/catalogue-query';
import type { TypeOutline } from './query/parse-selection';
import { DOCUMENT_FIELDS } from './query/parse-selection';

/** A document as it is answered with. */
export type Answer = Record<string, unknown>;

/** Come with every document, so that a reader knows which it is and in what language. */
const ALWAYS: readonly string[] = ['documentId', 'locale', 'fallbacks'];

/** Picks what was asked for of documents, out of what their outline allows: without a selection, all of that. */
export function answerOf(
  { fields, populate }: Selection,
  outline: TypeOutline,
): (document: object) => Answer {
  const chosen = new Set([
    ...ALWAYS,
    ...(fields ?? [...DOCUMENT_FIELDS, ...outline.fields]),
    ...Object.keys(populate ?? outline.populate),
  ]);
  return (document) => {
    const answer: Answer = {};
    for (const [name, value] of Object.entries(document)) if (chosen.has(name)) answer[name] = value;
    return answer;
  };
}
