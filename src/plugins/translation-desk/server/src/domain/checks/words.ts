import { isEmptyText } from '#domain/is-empty-text';
import { normaliseText } from '../text/normalise';
import type { Check } from './check';

/** Saving nothing is how a translation is taken back, so it is allowed. */
export const checkEmpty: Check = ({ targetText }) =>
  isEmptyText(targetText)
    ? [{ code: 'empty', severity: 'warning', message: 'There is no text.', details: {} }]
    : [];

/** Right for names, forgotten elsewhere; a text without letters has nothing to translate. */
export const checkSameAsSource: Check = ({ sourceText, targetText }) => {
  if (normaliseText(sourceText) !== normaliseText(targetText) || !/\p{L}/u.test(targetText)) return [];
  return [
    {
      code: 'same-as-source',
      severity: 'warning',
      message: 'The text is the same as the source.',
      details: {},
    },
  ];
};

/** White space of code is the program's; elsewhere a person may break a line as the language wants. */
export const checkLines: Check = ({ source, sourceText, targetText }) => {
  if (isEmptyText(targetText)) return [];
  const [before, after] = [linesOf(sourceText), linesOf(targetText)];
  const isCode = source.role === 'code';
  if (after === before || (after > before && !isCode)) return [];
  return [
    {
      code: 'lines-differ',
      severity: isCode && after < before ? 'error' : 'warning',
      message: `${after} lines; the source has ${before}.`,
      details: { source: before, target: after },
    },
  ];
};

function linesOf(text: string): number {
  return text.split(/\r\n|[\n\r]/).length;
}

/** White space at an end where the source has none, or the other way round. */
export const checkSpaceAtEnds: Check = ({ source, sourceText, targetText }) => {
  if (isEmptyText(targetText)) return [];
  const ends = (['start', 'end'] as const).filter((end) => {
    const space = end === 'start' ? /^\s/ : /\s$/;
    return space.test(sourceText) !== space.test(targetText);
  });
  if (ends.length === 0) return [];
  return [
    {
      code: 'space-at-ends',
      severity: source.role === 'code' ? 'error' : 'warning',
      message: `White space at the ${ends.join(' and the ')} differs from the source.`,
      details: { ends },
    },
  ];
};
