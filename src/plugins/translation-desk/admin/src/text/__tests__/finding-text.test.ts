import { expect, test } from '@jest/globals';
import type { CheckCode, CheckDetails, CheckFinding } from '#translation-desk/check';
import type { XliffDiagnostic, XliffProblem, XliffProblems } from '#translation-desk/exchange';
import { fileProblemText, findingText } from '../finding-text';
import { englishText as text } from './english-text';

function aFinding<Code extends CheckCode>(code: Code, details: CheckDetails[Code]): CheckFinding<Code> {
  return { code, severity: 'warning', message: 'as the server says it', details };
}

test.each<[string, CheckFinding]>([
  ['<1> is missing.', aFinding('codes-lost', { codes: ['<1>'] })],
  ['<1>, <2> are missing.', aFinding('codes-lost', { codes: ['<1>', '<2>'] })],
  ['1,200 characters; the field takes 500.', aFinding('too-long', { length: 1200, limit: 500 })],
  ['White space at the end differs from the source.', aFinding('space-at-ends', { ends: ['end'] })],
  [
    'White space at both ends differs from the source.',
    aFinding('space-at-ends', { ends: ['start', 'end'] }),
  ],
  [
    'Numbers differ. Missing: 5, 7. Not in the source: 6.',
    aFinding('numbers-differ', { lost: ['5', '7'], added: ['6'] }),
  ],
  ['Dates differ. Missing: 2024-01-31.', aFinding('dates-differ', { lost: ['2024-01-31'], added: [] })],
])('a check says “%s”', (sentence, finding) => {
  expect(findingText(text, finding)).toBe(sentence);
});

function aProblem<Code extends XliffProblem>(
  code: Code,
  details: XliffProblems[Code],
  place: Partial<Pick<XliffDiagnostic, 'file' | 'line'>> = {},
): XliffDiagnostic<Code> {
  return {
    code,
    severity: 'error',
    message: 'as the server says it',
    details,
    file: null,
    line: null,
    ...place,
  };
}

test.each<[string, XliffDiagnostic]>([
  ['The file is empty.', aProblem('empty-file', {})],
  [
    'Line 7: The unit “title” has no source.',
    aProblem('unit-without-source', { unit: 'title' }, { line: 7 }),
  ],
  [
    'Line 4: The unit “title” isn’t valid XLIFF (it has text outside of source and target): left out.',
    aProblem('invalid-unit', { unit: 'title', fault: 'text-outside' }, { line: 4 }),
  ],
  ['a.xlf: There are over 100,000 units.', aProblem('too-many-units', { units: 100_000 }, { file: 'a.xlf' })],
  [
    'a.xlf, line 2: XLIFF (not stated) isn’t read; 1.2, 2.1 are.',
    aProblem('unknown-version', { version: '', known: ['1.2', '2.1'] }, { file: 'a.xlf', line: 2 }),
  ],
])('a file is said to have “%s”', (sentence, problem) => {
  expect(fileProblemText(text, problem)).toBe(sentence);
});
