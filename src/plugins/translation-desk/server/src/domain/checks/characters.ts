import { unstorableCharacters } from '#domain/unstorable-characters';
import type { Check } from './check';

/** Characters that no database takes: by reference in a file, or out of a program that cuts texts amid a character. */
export const checkCharacters: Check = ({ targetText }) => {
  const characters = unstorableCharacters(targetText);
  if (characters.length === 0) return [];
  return [
    {
      code: 'unstorable-characters',
      severity: 'error',
      message: `Characters that can’t be stored: ${characters.join(', ')}.`,
      details: { characters },
    },
  ];
};
