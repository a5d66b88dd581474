import type { FactBuilder } from './fact-builder';

/** The template's word for the status on the day of reading. */
export const status: FactBuilder<'status'> = (reader) => {
  const value = reader.project.status;
  const label = reader.label('facts.status').text;
  return { key: 'status', kind: 'text', label, value, ...reader.label(`statuses.${value}`) };
};

/** The template's word for the scope. */
export const scope: FactBuilder<'scope'> = (reader) => {
  const value = reader.project.scope;
  const label = reader.label('facts.scope').text;
  const word = value ? reader.label(`scopes.${value}`) : { text: '', locale: null };
  return { key: 'scope', kind: 'text', label, value, ...word };
};
