import { isRecord } from './query/raw';
import type { Selection } from './query/catalogue-query';
import type { TypeOutline } from './query/parse-selection';

/** A document as it is answered with. */
export type Answer = Record<string, unknown>;

/** Come with every document, so that a reader knows which it is and in what language, and with every file. */
const ALWAYS: readonly string[] = ['documentId', 'locale', 'fallbacks', 'id'];

/** Picks what was asked for of documents, out of what their outline allows: without a selection, all of that. */
export function answerOf(
  { fields, populate }: Selection,
  outline: TypeOutline,
): (document: object) => Answer {
  const chosen = new Set([
    ...ALWAYS,
    ...(fields ?? outline.fields),
    ...Object.keys(populate ?? outline.populate),
  ]);
  const members = new Map(
    Object.entries(populate ?? {}).flatMap(([name, selection]) => {
      const member = outline.populate[name];
      return member && isPart(selection) ? [[name, answerOf(selection, member)] as const] : [];
    }),
  );
  return (document) => {
    const answer: Answer = {};
    for (const [name, value] of Object.entries(document)) {
      const pick = members.get(name);
      if (chosen.has(name)) answer[name] = pick ? pickIn(value, pick) : value;
    }
    return answer;
  };
}

function isPart({ fields, populate }: Selection): boolean {
  return fields !== null || populate !== null;
}

function pickIn(value: unknown, pick: (document: object) => Answer): unknown {
  if (Array.isArray(value)) return value.map((each) => pickIn(each, pick));
  return isRecord(value) ? pick(value) : value;
}
