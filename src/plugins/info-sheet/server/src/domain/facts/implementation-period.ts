import { formatDate } from '#domain/format-date';
import type { FactBuilder } from './fact-builder';

/** `01.01.2014 - 31.12.2020`; an open end is the template's word for it. */
export const implementationPeriod: FactBuilder<'implementationPeriod'> = (reader) => {
  const { startDate: start, endDate: end } = reader.project;
  const label = reader.label('facts.implementationPeriod').text;
  const fact = { key: 'implementationPeriod', kind: 'period', label, start, end } as const;
  if (!start) return { ...fact, text: '' };
  const until = end ? formatDate(end) : reader.label('openEnd').text;
  return { ...fact, text: `${formatDate(start)} - ${until}` };
};
