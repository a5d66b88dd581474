import type { Answer } from '#catalogue/services';
import { isRecord } from '#domain/records';
import type { Selection } from './query/catalogue-query';
import { EVERYTHING } from './query/catalogue-query';
import type { TypeOutline } from './query/parse-selection';

/** Come with every document, so that a reader knows which it is and in what language, and with every file. */
const ALWAYS: readonly string[] = ['documentId', 'locale', 'fallbacks', 'id'];

/** Picks what was asked for of documents, out of what their outline allows: without a selection, all of that. */
export function answerOf(selection: Selection, outline: TypeOutline): (document: object) => Answer {
  const { fields, populate } = selection;
  const chosen = new Set([
    ...ALWAYS,
    ...(fields ?? outline.fields),
    ...Object.keys(populate ?? outline.populate),
  ]);
  const members = new Map(
    Object.entries(populate ?? {}).flatMap(([name, own]) => {
      const member = outline.populate[name];
      return member && isPart(own) ? [[name, answerOf(own, member)] as const] : [];
    }),
  );
  const pickAll = (document: object): Answer => {
    const answer: Answer = {};
    for (const [name, value] of Object.entries(document)) {
      const pick = members.get(name);
      if (chosen.has(name)) answer[name] = pick ? pickIn(value, pick) : value;
    }
    return answer;
  };
  return isPart(selection) ? (document) => withOwnPaths(pickAll(document), selection) : pickAll;
}

/** The answer, with what it says of fields said of those alone that it has. */
function withOwnPaths(answer: Answer, selection: Selection): Answer {
  const isAnswered = (path: string) => has(selection, path.split('.'));
  const { fallbacks, missing } = answer;
  if (isRecord(fallbacks))
    answer.fallbacks = Object.fromEntries(Object.entries(fallbacks).filter(([path]) => isAnswered(path)));
  if (Array.isArray(missing)) answer.missing = missing.filter(isAnswered);
  return answer;
}

/** Whether an answer has what a path such as `gallery.0.alt` names. */
function has({ fields, populate }: Selection, [name = '', ...rest]: readonly string[]): boolean {
  if (rest.length === 0) return fields === null || fields.includes(name);
  const [position, ...member] = rest;
  const own = populate === null ? EVERYTHING : populate[name];
  return own !== undefined && has(own, isPosition(position) ? member : rest);
}

function isPosition(part: string | undefined): boolean {
  return /^\d+$/.test(part ?? '');
}

function isPart({ fields, populate }: Selection): boolean {
  return fields !== null || populate !== null;
}

function pickIn(value: unknown, pick: (document: object) => Answer): unknown {
  if (Array.isArray(value)) return value.map((each) => pickIn(each, pick));
  return isRecord(value) ? pick(value) : value;
}
