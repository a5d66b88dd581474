import type { ResolvedDocument } from '#domain/resolve/document-model';
import type { FilterField } from './query/filter-fields';
import { isRecord } from '#domain/records';

/** What a filter on `field` compares with, of a term: `documentId`, an attribute, or one of its relations'. */
export function termValues({ documentId, values }: ResolvedDocument, field: FilterField): string[] {
  if (field === 'documentId') return [documentId];
  const [attribute = '', member] = field.split('.');
  const value = values[attribute];
  const own =
    member === undefined
      ? [value]
      : (Array.isArray(value) ? value : [value]).map((one) => (isRecord(one) ? one[member] : null));
  return own.filter((one) => typeof one === 'string');
}
