import type { ImportProblem } from '#data-exchange/import-problems';
import type { Text } from './use-text';

/** A problem in the panel's language, behind its place. What a rule of projects says is said as the rule says it. */
export function problemWords(text: Text, problem: ImportProblem): string {
  const { place } = problem;
  const where = [
    place.sheet,
    place.row === null ? null : text('row', { row: place.row }),
    place.column,
  ].filter((part) => part !== null);
  const words = wordsOf(text, problem);
  return where.length === 0 ? words : `${where.join(', ')}: ${words}`;
}

function wordsOf(text: Text, problem: ImportProblem): string {
  switch (problem.code) {
    case 'rule-broken':
      return problem.details.message;
    case 'unread-kind':
      return text(`unread.${problem.details.kind}`);
    case 'destroyed-text':
      return text(`destroyed.${problem.details.how}`, { text: problem.details.text });
    case 'asked':
      return text(`asked.${problem.details.question}`);
    default:
      return text(`problem.${problem.code}`, toValues(problem.details));
  }
}

/** Lists as one text each. */
function toValues(details: object): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : [value].flat().join(', '),
    ]),
  );
}
