import type { Check } from './check';

/** The database takes no more: an error, however good the words. Counted in UTF-16 units, as Strapi's validator does. */
export const checkLength: Check = ({ source, targetText }) => {
  const { limit } = source;
  if (limit === null || targetText.length <= limit) return [];
  return [
    {
      code: 'too-long',
      severity: 'error',
      message: `${targetText.length} characters; the field takes ${limit}.`,
      details: { length: targetText.length, limit },
    },
  ];
};
