import type { SheetReader } from '../sheet-reader';
import type { FactBuilder } from './fact-builder';

export const projectNumber: FactBuilder<'projectNumber'> = (reader) =>
  identifierFact('projectNumber', reader);

export const contactEmail: FactBuilder<'contactEmail'> = (reader) => identifierFact('contactEmail', reader);

/** Text of no language, printed as it is. */
function identifierFact<Key extends 'projectNumber' | 'contactEmail'>(
  key: Key,
  { project, label }: SheetReader,
) {
  const value = project[key];
  return {
    key,
    kind: 'text',
    label: label(`facts.${key}`).text,
    text: value ?? '',
    value,
    locale: null,
  } as const;
}
