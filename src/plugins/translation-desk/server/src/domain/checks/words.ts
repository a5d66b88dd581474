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

/** White space at an end where the source has none, or the other way round. */
export const checkSpaceAtEnds: Check = ({ sourceText, targetText }) => {
  if (isEmptyText(targetText)) return [];
  const ends = (['start', 'end'] as const).filter((end) => {
    const space = end === 'start' ? /^\s/ : /\s$/;
    return space.test(sourceText) !== space.test(targetText);
  });
  if (ends.length === 0) return [];
  return [
    {
      code: 'space-at-ends',
      severity: 'warning',
      message: `White space at the ${ends.join(' and the ')} differs from the source.`,
      details: { ends },
    },
  ];
};
