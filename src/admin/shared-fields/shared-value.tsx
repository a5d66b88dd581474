import { TextInput } from '@strapi/design-system';
import { toRecords } from '#domain/records';
import { useWords } from './use-words';
import { ValueList } from './value-list';

/** A stored value in an input that can be read and copied. */
export function SharedScalar({ value, type }: { value: unknown; type: string }) {
  const words = useWords()(value, type);
  return <TextInput type="text" readOnly value={words} placeholder="—" />;
}

/** The entries of a component, each on a line of its own. */
export function SharedEntries({ value }: { value: unknown }) {
  const say = useWords();
  return <ValueList values={toRecords(value).map((entry) => say(entry, 'component'))} />;
}
