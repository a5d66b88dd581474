import type { CheckFinding } from '#translation-desk/check';
import type { XliffDiagnostic } from '#translation-desk/exchange';
import type { Text, TextValues } from './use-text';

/** What a check found, in the language of the panel: the server says it in English, for other programs. */
export function findingText(text: Text, finding: CheckFinding): string {
  const { code, details } = finding;
  const count = 'codes' in details ? details.codes.length : 0;
  const sentence = text(`check.${code}`, { ...toValues(text, details), count });
  const sides =
    'lost' in details ? [sideText(text, 'lost', details.lost), sideText(text, 'added', details.added)] : [];
  return [sentence, ...sides].filter((part) => part !== '').join(' ');
}

function sideText(text: Text, side: 'lost' | 'added', items: readonly string[]): string {
  return items.length > 0 ? text(`check.${side}`, { items: items.join(', ') }) : '';
}

/** What is told about a file, in the language of the panel, with its place in the file or ZIP. */
export function fileProblemText(text: Text, { code, details, file, line }: XliffDiagnostic): string {
  const what = 'kind' in details ? text(`kind.${details.kind}`) : '';
  const problem = text(`file.${code}`, { ...toValues(text, details), what });
  if (file !== null && line !== null) return text('file.in-at', { file, line, problem });
  if (file !== null) return text('file.in', { file, problem });
  return line === null ? problem : text('file.at', { line, problem });
}

/** Details as a sentence takes them: lists joined, what the file doesn't say in words. */
function toValues(text: Text, details: object): TextValues {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]: [string, string | number | readonly string[]]) => {
      if (typeof value === 'object') return [name, value.join(', ')];
      // A sentence that chooses by a word knows none with a hyphen.
      if (name === 'fault') return [name, String(value).replaceAll('-', '_')];
      return [name, value === '' ? text('file.none') : value];
    }),
  );
}
