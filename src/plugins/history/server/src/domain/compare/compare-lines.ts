import { diffArrays } from 'diff';
import { diffWords, type TextChange } from '#domain/diff-words';
import type { ComparedLine } from '#history/comparison';
import type { Line } from './lines';

/** Two lists of lines as one: what is the same in its place, what has changed beside each other, the rest as come and gone. */
export function compareLines(before: readonly Line[], after: readonly Line[]): ComparedLine[] {
  const compared: ComparedLine[] = [];
  let gone: Line[] = [];
  const flush = (come: readonly Line[]) => {
    compared.push(...pair(gone, come));
    gone = [];
  };
  for (const { value, added, removed } of diffArrays([...before], [...after], { comparator: isSameLine })) {
    if (removed) gone.push(...value);
    else if (added) flush(value);
    else {
      flush([]);
      compared.push(...value.map((line) => toCompared(line, 'same', keep(line.text))));
    }
  }
  flush([]);
  return compared;
}

function isSameLine(one: Line, other: Line): boolean {
  return one.text === other.text && one.key === other.key && one.style === other.style;
}

/** In their order, of the same style: the first that went is what the first that came was. */
function pair(gone: readonly Line[], come: readonly Line[]): ComparedLine[] {
  const left = [...gone];
  const paired = come.flatMap((line): ComparedLine[] => {
    const at =
      line.style === 'entry' || line.style === 'file'
        ? -1
        : left.findIndex(({ style }) => style === line.style);
    if (at < 0) return [toCompared(line, 'come', [{ kind: 'added', text: line.text }])];
    const skipped = left.splice(0, at + 1);
    const was = skipped.pop();
    if (!was) return [];
    const change = was.text === line.text ? 'formatting' : 'changed';
    return [...skipped.map(toGone), toCompared(line, change, diffWords(was.text, line.text))];
  });
  return [...paired, ...left.map(toGone)];
}

function toGone(line: Line): ComparedLine {
  return toCompared(line, 'gone', [{ kind: 'removed', text: line.text }]);
}

function keep(text: string): TextChange[] {
  return text === '' ? [] : [{ kind: 'kept', text }];
}

function toCompared(
  { style, file }: Line,
  change: ComparedLine['change'],
  words: TextChange[],
): ComparedLine {
  return { style, change, words, file };
}
